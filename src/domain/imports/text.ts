import type { Cell } from './source.ts'

// Bidi marks, zero-width signs, the byte order mark, the soft hyphen and control characters but tab and line feed.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC]/g
/** A joiner outside an emoji: 👩‍🌾 needs it, nothing else here does. */
const looseJoiner = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu

/** Latin and Russian letters, digits and usual signs: what most cells hold and nothing has to be done about. */
const usual = /^[\x20-\x7E\u0400-\u0482\u048A-\u04FF«»„“”’–—…№₽]*$/

function isClean(text: string): boolean {
  return usual.test(text) && !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ')
}

/** Text of several lines as a person meant it: composed letters, plain spaces, nothing invisible. */
export function cleanLines(text: string): string {
  if (isClean(text)) return text
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(invisible, '')
    .replaceAll(looseJoiner, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return isClean(text) ? text : cleanLines(text).replaceAll(/\s+/g, ' ')
}

/** A cell as text: 79161234567 of a number cell comes out with all its digits. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === false) return ''
  if (cell === true) return 'да'
  return typeof cell === 'number' ? numberText(cell) : cell
}

function numberText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e21) return String(number)
  return String(Number(number.toPrecision(15)))
}

const nothing =
  /^(?:[-–—.?*_/\\]+|нет|нету|н\/д|не указано|не указан|не известно|неизвестно|n\/?a|null|none|unspecified|#н\/д|#n\/a|0\/0\/0+)$/i

/** Whether a cell says that there is nothing to say: a dash, «нет», Outlook's `0/0/00`. */
export function saysNothing(text: string): boolean {
  return text === '' || (text.length <= 14 && nothing.test(text))
}

const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|[\u{1F3FB}-\u{1F3FF}])+/gu

/** A name apart from the pictures that people put beside it. */
export function withoutEmoji(text: string): { text: string; emoji: string } {
  const found = usual.test(text)
    ? undefined
    : text
        .match(emoji)
        ?.filter((one) => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(one))
  if (!found) return { text, emoji: '' }
  return { text: cleanLine(text.replaceAll(emoji, ' ')), emoji: found.join('') }
}

/** A text cut to what still can be read in a note or a message. */
export function excerpt(text: string, limit = 500): string {
  return text.length <= limit ? text : `${text.slice(0, limit).toWellFormed()}…`
}
