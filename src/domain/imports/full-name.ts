import { genderOfFirstName, isGivenName } from '../names/given-names.ts'
import { genderOfPatronymic } from '../names/patronymic.ts'
import { cleanLine, withoutEmoji } from './text.ts'

export interface NameParts {
  last?: string
  first?: string
  patronymic?: string
  epithet?: string
}

/** In which order a column of whole names says them, where a name by itself does not tell. */
export type NameOrder = 'last-first' | 'first-last'

const patronymicEnding = /.{2,}(?:ович|евич|ьич|мич|кич|тич|овна|евна|ична)$/i
const turkic = /^(?:оглы|оглу|кызы|улы|гызы)$/i
const surnameEnding =
  /.{2,}(?:ова|ева|ина|ына|ская|цкая|ов|ев|ин|ын|ский|цкий|ский|енко|ко|ук|юк|чук|ян|янц|швили|дзе|ых|их|ич|ская|ман|берг)$/i
const sureSurname = /.{2,}(?:ова|ева|ская|цкая|ов|ев|ский|цкий|енко|чук|швили|дзе|янц)$/i
const title = /^(?:г-жа|г-н|господин|госпожа|mr|mrs|ms|miss|dr)\.?$/i
const initial = /^\p{L}\.?$/u

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')

export function isPatronymic(word: string): boolean {
  return patronymicEnding.test(plain(word))
}

function isSurnameLike(word: string): boolean {
  return surnameEnding.test(plain(word)) && !isGivenName(word)
}

/**
 * A whole name told apart: «Иванова Мария Петровна», «Мария Иванова», «Иванова М. П.», «Гасанов Али Гасан оглы».
 * What cannot be told stays together as the first name; pictures, words in brackets and words in small
 * letters after a name («Оля соседка») go to the epithet.
 */
export function splitName(text: string, order?: NameOrder): NameParts {
  const bare = withoutEmoji(cleanLine(text))
  if (bare.text === '') return bare.emoji ? { first: bare.emoji } : {}
  const bracketed = [...bare.text.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => match[1] ?? '')
  const open = cleanLine(bare.text.replaceAll(/[([][^)\]]*[)\]]/g, ' '))
  const { words, said } = wordsOf(open)
  const epithet = [said, ...bracketed, bare.emoji].filter(Boolean).join(', ')
  if (words.length === 0) return { first: bare.text }
  const parts = arrange(words, order)
  const all = [parts.epithet, epithet].filter(Boolean).join(', ')
  return all ? { ...parts, epithet: all } : parts
}

/** The words of a name, and what is said of the person after it. */
function wordsOf(text: string): { words: string[]; said: string } {
  const comma = /^([^,\s]+),\s*(.+)$/.exec(text)
  const spaced = (comma ? `${comma[1]}, ${comma[2]}` : text)
    .replaceAll(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ')
    .split(' ')
    .filter((word) => !title.test(word))
  const words = joinTurkic(spaced)
  const cased = recase(words)
  const small = cased.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word) && !/ /.test(word))
  const named = small > 0 && cased.slice(0, small).some((word) => isName(word.replace(',', '')))
  if (!named) return { words: cased, said: '' }
  return { words: cased.slice(0, small), said: cased.slice(small).join(' ') }
}

const isName = (word: string) => isGivenName(word) || isPatronymic(word)

function joinTurkic(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (turkic.test(word) && before !== undefined && joined.length > 1) {
      joined[joined.length - 1] = `${before} ${word.toLocaleLowerCase('ru')}`
    } else joined.push(word)
  }
  return joined
}

/** «ИВАНОВА МАРИЯ» and «иванова мария» are written as names are. */
export function recase(words: readonly string[]): string[] {
  const text = words.join('')
  const shouted = text.length > 3 && text === text.toLocaleUpperCase('ru') && /\p{L}{3}/u.test(text)
  const whispered = text === text.toLocaleLowerCase('ru') && words.some(isName)
  if (!shouted && !whispered) return [...words]
  return words.map((word) =>
    word
      .toLocaleLowerCase('ru')
      .replaceAll(
        /(^|-)(\p{L})/gu,
        (_, dash: string, letter: string) => dash + letter.toLocaleUpperCase('ru'),
      ),
  )
}

function arrange(words: readonly string[], order?: NameOrder): NameParts {
  if (words[0]?.endsWith(',')) {
    const others = words.slice(1).map((word) => word.replaceAll(',', ''))
    const { last, ...rest } = arrange(others.filter(Boolean), 'first-last')
    const first = [rest.first, last].filter(Boolean).join(' ')
    return { last: words[0].slice(0, -1), ...rest, ...(first && { first }) }
  }
  const [a, b, c] = words
  if (a === undefined) return {}
  if (b === undefined) return alone(a)
  if (words.some((word) => initial.test(word))) return withInitials(words)
  if (c === undefined) return pair(a, b, order)
  return words.length === 3 ? triple(a, b, c) : { first: words.join(' ') }
}

function alone(word: string): NameParts {
  const isLast = !isGivenName(word) && word.length > 4 && sureSurname.test(plain(word))
  return isLast ? { last: word } : { first: word }
}

function withInitials(words: readonly string[]): NameParts {
  const initials = words.filter((word) => initial.test(word)).map((word) => `${word.charAt(0)}.`)
  const full = words.filter((word) => !initial.test(word))
  const [first, patronymic] = initials
  if (full.length !== 1 || initials.length > 2 || first === undefined)
    return { first: words.join(' ') }
  const [name = ''] = full
  if (isGivenName(name) && patronymic === undefined) return { first: name, last: first }
  return { last: name, first, ...(patronymic && { patronymic }) }
}

function pair(a: string, b: string, order?: NameOrder): NameParts {
  const knownA = isGivenName(a)
  const knownB = isGivenName(b)
  if (isPatronymicOf(b, a)) return { first: a, patronymic: b }
  if (isPatronymic(a) && knownB) return { last: a, first: b }
  if (knownA !== knownB) return knownA ? { first: a, last: b } : { last: a, first: b }
  if (isSurnameLike(a) !== isSurnameLike(b)) {
    return isSurnameLike(b) ? { first: a, last: b } : { last: a, first: b }
  }
  if (order === 'last-first') return { last: a, first: b }
  if (order === 'first-last' || isLatinName(a, b)) return { first: a, last: b }
  return { first: `${a} ${b}` }
}

/** A patronymic after a first name of the same gender; «Мария Абрамович» has a surname there. */
function isPatronymicOf(word: string, first: string): boolean {
  if (!/ /.test(word) && !isPatronymic(word)) return false
  const gender = genderOfFirstName(first)
  return gender === undefined || gender === genderOfPatronymic(word)
}

const isLatinName = (...words: string[]) =>
  words.every((word) => /^[A-Z][\p{Script=Latin}'’-]+$/u.test(word))

function triple(a: string, b: string, c: string): NameParts {
  if (isPatronymic(c) || / /.test(c)) return { last: a, first: b, patronymic: c }
  if (isPatronymic(b)) return { first: a, patronymic: b, last: c }
  if (isLatinName(a, b, c)) return { first: a, patronymic: b, last: c }
  if (isGivenName(b) && !isGivenName(a)) return { last: a, first: b, epithet: c }
  return { first: `${a} ${b} ${c}` }
}

/** Whether most names of a column that can be told apart begin with the last or with the first name. */
export function nameOrderOf(names: readonly string[]): NameOrder | undefined {
  let lastFirst = 0
  let firstLast = 0
  for (const name of names) {
    const { last, first } = splitName(name)
    if (!last || !first) continue
    if (plain(name).trim().startsWith(plain(last))) lastFirst += 1
    else firstLast += 1
  }
  if (lastFirst + firstLast < 2 || lastFirst === firstLast) return undefined
  return lastFirst > firstLast ? 'last-first' : 'first-last'
}

/** Whether a text looks like a whole name: two to four capitalised words, one of which is a name. */
export function looksLikeFullName(text: string): boolean {
  const words = cleanLine(text).split(/[ ,]+/)
  if (words.length < 2 || words.length > 4 || /\d/.test(text)) return false
  if (words.some((word) => turkic.test(word) || isPatronymic(word))) return true
  const { first, last } = splitName(text)
  return first !== undefined && last !== undefined
}
