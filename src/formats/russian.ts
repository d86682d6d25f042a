/** How often each letter occurs in 1,000 letters of Russian. */
const PER_MILLE: Readonly<Record<string, number>> = {
  о: 109,
  е: 84,
  а: 80,
  и: 73,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ё: 2,
  ъ: 0.4,
}

/** Pairs that names, headings and addresses are full of; in a wrongly decoded text they hardly occur. */
const PAIRS = new Set(
  (
    'ст но то на ен ов ни ра во ко ал ли по ре ос пр ер от ан ка ро не ат ва ви ев ин ич вн ме ле ло ла ол ор ом' +
    ' ом ам ая ий ый ой ки ск ар ти те де до да ма ми мо ль ел ес ет ит та ть ел ле ри ия ья ев ет им мя фа ам' +
    ' ил ли те ел лю юл св ве еф он дь ьг га ге ру уб рд ен нь ро жд ни ие ие ад др ре го ор род ул ли иц ца до'
  ).split(' '),
)

const UNUSUAL = -6
/** Signs that stand in Russian text without being letters. */
const PUNCTUATION = new Set('«»—–№…“”„‘’•°§©\u00a0₽€')

function letterWeight(letter: string): number | undefined {
  const perMille = PER_MILLE[letter]
  return perMille === undefined ? undefined : Math.log2(perMille / 12)
}

/**
 * How Russian a text looks, on average over its letters beyond ASCII: about 2 for Russian, below 0 for
 * Russian read in a wrong encoding. Looks at letter and pair frequencies, capitals inside words, and
 * words of mixed alphabets. 0 for a text of ASCII alone.
 */
export function russianness(text: string): number {
  let sum = 0
  let counted = 0
  let before = ''
  for (const char of text) {
    if (char < '\x80') {
      if (isLatin(char) && isCyrillic(before)) sum += UNUSUAL
      before = char
      continue
    }
    counted++
    sum += weigh(char, before)
    before = char
  }
  return counted === 0 ? 0 : sum / counted
}

function weigh(char: string, before: string): number {
  const lower = char.toLowerCase()
  const weight = letterWeight(lower)
  if (weight === undefined) return PUNCTUATION.has(char) ? -0.5 : UNUSUAL
  const beforeLower = before.toLowerCase()
  const capitalInside = char !== lower && isCyrillic(before) && before === beforeLower
  const pair = PAIRS.has(beforeLower + lower) ? 1.5 : 0
  const mixed = isLatin(before) ? UNUSUAL : 0
  return weight + pair + mixed + (capitalInside ? UNUSUAL : 0)
}

/**
 * How much a text looks like a Latin alphabet with accents: a letter beyond ASCII has ASCII letters around it.
 * Comparable with `russianness`.
 */
export function westernness(text: string): number {
  let sum = 0
  let counted = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char < '\x80') continue
    counted++
    if (!/[À-ÖØ-öø-ÿŒœŠšŽžŸ]/.test(char)) sum += PUNCTUATION.has(char) ? -0.5 : UNUSUAL
    else if (isLatin(text[i - 1] ?? '') || isLatin(text[i + 1] ?? '')) sum += 1.5
    else sum -= 3
  }
  return counted === 0 ? 0 : sum / counted
}

const isLatin = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
const isCyrillic = (char: string) => (char >= 'А' && char <= 'я') || char === 'ё' || char === 'Ё'
