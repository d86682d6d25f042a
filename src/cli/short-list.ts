import { type Lang, messages } from '../words/lang.ts'

const words = messages(
  { others: (n: number) => `и ещё ${n}; всё целиком покажет --json` },
  { others: (n: number) => `and ${n} more; --json shows all of them` },
)

/** More than a screen of names tells nobody anything. */
const mostLines = 50

/** A title with the first lines under it; nothing at all where there are none. */
export function shortList(title: string, lines: readonly string[], lang: Lang): string[] {
  if (lines.length === 0) return []
  const left = lines.length - mostLines
  const shown = lines.slice(0, mostLines)
  return [[title, ...shown, ...(left > 0 ? [words[lang].others(left)] : [])].join('\n  ')]
}
