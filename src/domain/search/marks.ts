import * as z from 'zod/mini'
import { foldedInPlace } from './fold.ts'
import type { Pattern } from './readings.ts'

/** A text in which the words that were looked for stand from a letter to before another. */
export const markedSchema = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.int(), z.int()])),
})

export type Marked = z.infer<typeof markedSchema>
type Mark = Marked['marks'][number]

/** Marks every place of a text where one of the words stands. */
export function mark(written: string, words: readonly Pattern[]): Marked {
  const text = written.normalize('NFC')
  return { text, marks: joined(placesIn(foldedInPlace(text), words)) }
}

/** Marks a phone as people read it, by its digits. */
export function markPhone(readable: string, words: readonly Pattern[]): Marked {
  const at = [...readable].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []))
  const digits = readable.replaceAll(/\D/g, '')
  const marks = placesIn(digits, words).map(
    ([from, to]): Mark => [at[from] ?? 0, (at[to - 1] ?? 0) + 1],
  )
  return { text: readable, marks: joined(marks) }
}

function placesIn(folded: string, words: readonly Pattern[]): Mark[] {
  return words.flatMap(({ source }) =>
    [...folded.matchAll(new RegExp(source, 'gu'))]
      .filter(([found]) => found !== '')
      .map(({ 0: found, index }): Mark => [index, index + found.length]),
  )
}

/** In the order of the text, those that touch made one. */
function joined(marks: Mark[]): Mark[] {
  const whole: Mark[] = []
  for (const [from, to] of marks.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole
}

const longest = 140
const before = 40

/** The part of a long text around its first mark. */
export function excerpt({ text, marks }: Marked): Marked {
  if (text.length <= longest) return { text: inOneLine(text), marks }
  const first = marks[0]?.[0] ?? 0
  const start = first <= before ? 0 : text.lastIndexOf(' ', first - before) + 1
  const end = Math.min(text.length, start + longest)
  const cut = `${start > 0 ? '…' : ''}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`
  const shift = start - (start > 0 ? 1 : 0)
  const inside = marks.filter(([from, to]) => from >= start && to <= end)
  return {
    text: inOneLine(cut),
    marks: inside.map(([from, to]) => [from - shift, to - shift]),
  }
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}
