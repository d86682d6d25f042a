/** How many letters may be wrong in a word: one from four letters on, two from eight. */
export function mistakesIn(word: string): 0 | 1 | 2 {
  if (!/^\p{L}+$/u.test(word) || word.length < shortest - 1) return 0
  return word.length < 8 ? 1 : 2
}

/** Shorter words of a book are too like each other; one letter of these may have been left out. */
const shortest = 4

/** Shorter words are compared whole: the beginnings of too many words are like them. */
const beginningFrom = 5

/**
 * How many mistakes make a word of the book what was typed: a letter missing, added, wrong, or two in each
 * other's place. What was typed may be the beginning of a longer word. More than `most` is Infinity.
 */
export function mistakesBetween(typed: string, word: string, most: number): number {
  return word.length < shortest ? Number.POSITIVE_INFINITY : mistakesFrom(typed, 0, word, 0, most)
}

function mistakesFrom(
  typed: string,
  typedFrom: number,
  word: string,
  wordFrom: number,
  left: number,
): number {
  let [at, of] = [typedFrom, wordFrom]
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(of)) {
    at += 1
    of += 1
  }
  if (at === typed.length) {
    const more = typed.length < beginningFrom ? word.length - of : 0
    return more <= left ? more : Number.POSITIVE_INFINITY
  }
  if (left === 0) return Number.POSITIVE_INFINITY
  const from = (moreTyped: number, moreOfWord: number) =>
    mistakesFrom(typed, at + moreTyped, word, of + moreOfWord, left - 1)
  const isSwap =
    typed.charCodeAt(at) === word.charCodeAt(of + 1) &&
    typed.charCodeAt(at + 1) === word.charCodeAt(of)
  const added = from(1, 0)
  if (of >= word.length) return 1 + added
  return 1 + Math.min(added, from(1, 1), from(0, 1), isSwap ? from(2, 2) : added)
}
