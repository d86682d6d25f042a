import { folded } from '../clients/names.ts'

/** More words than anyone types to find something. */
const mostWords = 8

/** A query as folded words: digits typed in groups are one word, punctuation around words is none of theirs. */
export function wordsOf(query: string): string[] {
  const joined = query.replaceAll(/(?<=[\d+])[\s()\u2010-\u2015-]+(?=\d)/g, '')
  return folded(joined)
    .split(' ')
    .map((word) => word.replaceAll(/^[\p{P}=]+|[\p{P}]+$/gu, ''))
    .filter(Boolean)
    .slice(0, mostWords)
}

export function isNumber(word: string): boolean {
  return /^\+?\d+(?:[.,]\d+)?$/.test(word)
}

/** What countries that write Russian dial before a number of their own or of another country. */
const prefixes = ['00', '80', '7', '8', '0']

/** The ways in which the digits of a phone may stand on a card, where it has its country code: `8914` is `914`. */
export function phoneForms(word: string): string[] {
  const digits = word.replaceAll(/\D/g, '')
  const bare = prefixes.flatMap((prefix) =>
    digits.startsWith(prefix) && digits.length - prefix.length >= 3
      ? [digits.slice(prefix.length)]
      : [],
  )
  return [digits, ...bare]
}
