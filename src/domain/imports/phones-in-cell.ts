import { ok, type Result } from '../../book/result.ts'
import type { ContactKindName } from '../clients/contacts.ts'
import type { PhoneReader } from '../clients/phones.ts'
import { refuseCell } from './cell-value.ts'
import { cleanLines, saysNothing } from './text.ts'

export interface FoundPhone {
  /** E.164 where it could be understood, as typed otherwise. */
  readonly value: string
  /** What kind of phone the cell itself says it is. */
  readonly kind?: ContactKindName
  /** Whatever else stood beside the number: an extension, whose it is. */
  readonly note?: string
}

const russian =
  /(?:(?:\+\s?7|8|7)[\s(.-]*)?\(?\d{3,5}\)?[\s.-]*\d{1,3}[\s.-]*\d{2}[\s.-]*\d{2}(?!\d)/g
const withLetters =
  /^(?:тел(?:ефон)?|т|моб(?:ильный)?|сот(?:овый)?|м|раб(?:очий)?|дом(?:ашний)?|phone|tel|cell|mobile|home|work)\.?$/i

/**
 * Every phone of a cell, whatever parts them and stands beside them: «8(914)123-45-67 доб. 12, дом. 22-33-44 (мама)».
 * Refuses `import.phone-truncated` for a number that a spreadsheet shortened, `import.phone` for what is no number.
 */
export function readPhones(cell: string, read: PhoneReader): Result<FoundPhone[]> {
  const text = cleanLines(cell)
  if (saysNothing(text) || /^0+$/.test(text)) return ok([])
  const exponent = /^\+?(\d)[.,]?(\d*)e\+?(\d{1,2})$/i.exec(text)
  if (exponent) return readExponent(text, exponent, read)
  const phones = pieces(text).map((piece) => readPiece(piece, read))
  const found = phones.filter((phone) => phone !== undefined)
  if (found.length === 0) return refuseCell('import.phone', text)
  return ok(found)
}

/** «7.9161E+10» lost its digits; «7.9161234567E+10» did not. */
function readExponent(
  text: string,
  found: RegExpExecArray,
  read: PhoneReader,
): Result<FoundPhone[]> {
  const [, first = '', rest = '', power = ''] = found
  if (rest.length !== Number(power)) return refuseCell('import.phone-truncated', text)
  const number = read(first + rest)?.number
  return number ? ok([{ value: number }]) : refuseCell('import.phone', text)
}

/** The parts of a cell with a number each; words without a number go with the number before. */
function pieces(text: string): string[] {
  const parts = text
    .split(/[,;\n|]+|:::|\s+(?:и|или|or|and)\s+|\/(?=\s*(?:\+|8|7)?[\s(]*\d{3})/i)
    .map((part) => part.trim())
    .filter(Boolean)
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before !== undefined && digitsOf(part).length < 5)
      joined[joined.length - 1] = `${before}, ${part}`
    else joined.push(part)
  }
  return joined.flatMap(severalInOne)
}

/** «89141234567 89241234567»: two numbers parted by nothing but a space. */
function severalInOne(piece: string): string[] {
  if (digitsOf(piece).length < 17) return [piece]
  const found = piece.match(russian) ?? []
  return found.length > 1 ? found.map((one) => one.trim()) : [piece]
}

function readPiece(piece: string, read: PhoneReader): FoundPhone | undefined {
  const extension = /[\s,(]*(?:доб|доп|вн|ext|x)\.?\s*(\d{1,6})\)?/i.exec(piece)
  const rest = extension ? piece.replace(extension[0], ' ') : piece
  const number = /[+(]?\d[\d\s().\-\u2010-\u2015]*\d/.exec(rest)?.[0].trim()
  const digits = digitsOf(number ?? '')
  if (number === undefined || digits.length < 3 || digits.length > 18) return undefined
  const words = rest
    .replace(number, ' ')
    .replaceAll(/[\s,:()=]+/g, ' ')
    .trim()
  const open = number.includes(')') && !number.includes('(') ? number.replace(')', '') : number
  const phone = read(open)
  const said = words.split(' ').filter((word) => /[\p{L}\d]/u.test(word) && !withLetters.test(word))
  const note = [
    ...(said.length ? [said.join(' ')] : []),
    ...(extension ? [`доб. ${extension[1]}`] : []),
  ]
  const kind = kindOf(words)
  return {
    value: phone?.number ?? open,
    ...(kind && { kind }),
    ...(note.length > 0 && { note: note.join(', ').slice(0, 100) }),
  }
}

function kindOf(words: string): ContactKindName | undefined {
  if (/(?:^|\s)(?:раб|служ|work|office)/i.test(words)) return 'work'
  if (/(?:^|\s)(?:дом|home)/i.test(words)) return 'home'
  if (/(?:^|\s)(?:what?s|ватс|вотс|вац)/i.test(words)) return 'whatsapp'
  if (/(?:^|\s)(?:viber|вайб)/i.test(words)) return 'viber'
  return undefined
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** A phone inside another text, such as «Мария 8 914 123-45-67», and the text without it. */
export function phoneInText(text: string): { phone: string; rest: string } | undefined {
  const found = /(?:\+\s?7|8|7)[\s(.-]*\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}(?!\d)/.exec(
    text,
  )
  if (!found) return undefined
  return {
    phone: found[0].trim(),
    rest: text.replace(found[0], ' ').replaceAll(/\s+/g, ' ').trim(),
  }
}
