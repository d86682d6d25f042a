/** One or several letters of an alphabet: how they are written in the other, plainly and in every way that people do. */
type Unit = readonly [letters: string, plain: string, ways: string]

const soft = '[иыьъ]?'

/** As people write Russian names in Latin letters: "Zhanna", "yulya", "shcherbakova", "Evgeniy". */
const fromLatin: readonly Unit[] = [
  ['shch', 'щ', 'щ|шч'],
  ['sch', 'щ', '[щш]|сч|сх'],
  ['iya', 'ия', `${soft}я`],
  ['ija', 'ия', `${soft}я|иджа`],
  ['kh', 'х', 'х|кх'],
  ['zh', 'ж', 'ж'],
  ['ts', 'ц', 'ц|тс'],
  ['tz', 'ц', 'ц|тз'],
  ['ch', 'ч', '[чх]'],
  ['sh', 'ш', '[шщ]'],
  ['ph', 'ф', 'ф'],
  ['th', 'т', 'тх?'],
  ['ck', 'к', 'кк?'],
  ['qu', 'кв', 'кв|ку'],
  ['ya', 'я', `${soft}я|йа`],
  ['ja', 'я', `${soft}я|йа|джа|жа`],
  ['ia', 'ия', `${soft}я|иа`],
  ['yu', 'ю', `${soft}ю|йу`],
  ['ju', 'ю', `${soft}ю|йу|джу|жу`],
  ['iu', 'ю', `${soft}ю|иу`],
  ['yo', 'е', `${soft}е|[йь]о`],
  ['jo', 'е', `${soft}е|[йь]о|джо|жо`],
  ['io', 'ио', `ио|${soft}е|йо`],
  ['ye', 'е', `${soft}[еэ]`],
  ['je', 'е', `${soft}[еэ]|дже|же`],
  ['ie', 'ие', `${soft}[еэ]`],
  ['yi', 'и', '[ыьъ]?и|ый'],
  ['ee', 'и', 'и|ее'],
  ['oo', 'у', 'у|оо'],
  ['er', 'ер', '[еэ]?р'],
  ['a', 'а', '[ая]'],
  ['b', 'б', 'бб?'],
  ['c', 'к', '[цкс]'],
  ['d', 'д', 'дд?'],
  ['e', 'е', '[еэ]'],
  ['f', 'ф', 'фф?'],
  ['g', 'г', '[гж]|дж'],
  ['h', 'х', '[хг]'],
  ['i', 'и', '[ийы]'],
  ['j', 'ж', '[йжи]|дж'],
  ['k', 'к', 'кк?'],
  ['l', 'л', 'лл?'],
  ['m', 'м', 'мм?'],
  ['n', 'н', 'нн?'],
  ['o', 'о', 'о'],
  ['p', 'п', 'пп?'],
  ['q', 'к', 'к'],
  ['r', 'р', 'рр?'],
  ['s', 'с', 'сс?|з'],
  ['t', 'т', 'тт?'],
  ['u', 'у', '[ую]'],
  ['v', 'в', 'вв?'],
  ['w', 'в', '[ву]'],
  ['x', 'кс', 'кс|х|з'],
  ['y', 'й', '[иы]й|[ыйиу]'],
  ['z', 'з', '[зжц]'],
  ["'", 'ь', '[ьъ]?'],
  ['’', 'ь', '[ьъ]?'],
]

/** As people say in Russian what firms and foreigners write in Latin: «фаберлик», «амвэй», «найк». */
const fromRussian: readonly Unit[] = [
  ['дж', 'j', 'j|dzh|dj|g'],
  ['кс', 'x', 'x|ks|cs|cks'],
  ['эй', 'ey', 'a|ay|ai|ey|ei|e'],
  ['ей', 'ey', 'a|ay|ai|ey|ei|ej|e'],
  ['ай', 'ay', 'i|y|ay|ai|aj|igh'],
  ['ия', 'ia', 'i?ya|ia|ija'],
  ['а', 'a', '[aeu]'],
  ['б', 'b', 'bb?'],
  ['в', 'v', '[vw]'],
  ['г', 'g', '[gh]'],
  ['д', 'd', 'dd?'],
  ['е', 'e', '[ei]|ye|ie|ee|ea|yo'],
  ['ж', 'zh', 'zh|[jg]'],
  ['з', 'z', '[zs]'],
  ['и', 'i', '[iye]|ee|ea|ie'],
  ['й', 'y', '[yij]'],
  ['к', 'k', 'ck|cc|kk|[ckq]'],
  ['л', 'l', 'll?'],
  ['м', 'm', 'mm?'],
  ['н', 'n', 'nn?'],
  ['о', 'o', '[oa]'],
  ['п', 'p', 'pp?'],
  ['р', 'r', 'rr?'],
  ['с', 's', 'ss?|c'],
  ['т', 't', 'tt?h?'],
  ['у', 'u', '[uw]|oo|ou'],
  ['ф', 'f', 'ff?|ph'],
  ['х', 'kh', 'kh|ch|[hx]'],
  ['ц', 'ts', 'ts|tz|[cz]'],
  ['ч', 'ch', 'ch|tch|cz'],
  ['ш', 'sh', 'sh|sch|ch'],
  ['щ', 'shch', 'shch|sch|sh'],
  ['ъ', '', "['’]?"],
  ['ы', 'y', '[yi]'],
  ['ь', '', "['’]?"],
  ['э', 'e', '[ea]'],
  ['ю', 'yu', '[yij]?u|ew'],
  ['я', 'ya', '[yij]?a'],
]

/** A word said in the letters of the other alphabet. */
export interface Spelling {
  /** As it is most often written. */
  readonly plain: string
  /** A regular expression of every way in which it may be written. */
  readonly ways: string
}

/** Beyond so many letters a word is no name. */
const longest = 24

/** How a folded word may be written in the other alphabet; undefined when it has letters of both, or of neither. */
export function otherSpelling(word: string): Spelling | undefined {
  if (word.length > longest) return undefined
  if (/^[a-z'’-]+$/.test(word)) return spell(word, fromLatin, /[бвгджзйклмнпрстфхцчшщ]/, '[ьъ]?')
  if (/^[а-я'’-]+$/.test(word)) return spell(word, fromRussian, /[a-z]/, "['’]?")
  return undefined
}

/** `between` may stand, unsaid, after what `after` matches. */
function spell(word: string, units: readonly Unit[], after: RegExp, between: string): Spelling {
  let plain = ''
  let ways = ''
  for (let at = 0; at < word.length; ) {
    const [letters, said, all] = unitAt(word, at, units)
    const next = at + letters.length
    // A letter twice is said once, so that a long row of it cannot be read in a thousand ways.
    const end = letters.length === 1 ? endOfRun(word, at) : next
    plain += said.repeat(end > next ? 2 : 1)
    ways += `(?:${all})${end > next ? '{1,2}' : ''}${after.test(said.slice(-1)) ? between : ''}`
    at = end
  }
  return { plain, ways }
}

function endOfRun(word: string, from: number): number {
  let at = from
  while (word[at] === word[from]) at += 1
  return at
}

function unitAt(word: string, at: number, units: readonly Unit[]): Unit {
  const letter = word[at] ?? ''
  return units.find(([letters]) => word.startsWith(letters, at)) ?? [letter, letter, letter]
}
