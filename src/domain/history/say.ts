import type { FieldWording, Lang } from '../../book/wording.ts'
import { longDay } from '../../words/dates.ts'
import { money } from '../../words/money.ts'

type Say = NonNullable<FieldWording['say']>

/** «5 мая 1982». */
export const sayDay: Say = (value, lang) => longDay(String(value), lang)

/** «5 мая 2026, 16:00». */
export const sayTime: Say = (value, lang) =>
  `${longDay(String(value).slice(0, 10), lang)}, ${String(value).slice(11, 16)}`

/** Money in the currency of its record. */
export const saySum: Say = (value, lang, { currency }) =>
  money(Number(value), typeof currency === 'string' ? currency : 'RUB', lang)

/** One of a few codes, in words. */
export function sayOneOf<Code extends string>(
  words: Readonly<Record<Lang, Readonly<Record<Code, string>>>>,
): Say {
  return (value, lang) =>
    // A code of a newer version is shown as it is.
    (words[lang] as Readonly<Record<string, string>>)[String(value)] ?? String(value)
}

/** The name of the file that a command brought in. */
export function fileOf(args: unknown): string {
  if (typeof args !== 'object' || args === null || !('file' in args)) return ''
  return String(args.file)
}
