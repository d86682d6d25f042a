import { blanked, type Place } from './place.ts'
import { thingsIn } from './things-in-line.ts'

export interface NamedSum extends Place {
  /** In whole units, kopecks after the point: 1500.5. */
  readonly amount: number
}

const currency =
  '(?:р(?:уб(?:л(?:ь|я|ей))?)?\\.?|₽|тенге|₸|грн|гривен|гривны|бел(?:орусских)?\\s+руб\\p{L}*)'
const thousand = '(?:т(?:ыс)?\\.?|тыс\\p{L}*|к|k|тр|т\\.р\\.?)'
const digits = '\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+'

/** A number with its unit, or a bare one. */
const written = new RegExp(
  `(?<![\\p{L}\\d.,+])(${digits})(?:[.,](\\d{1,2}))?(?:\\s*(${thousand})(?![\\p{L}\\d])\\.?)?(?:\\s*(${currency})(?![\\p{L}\\d]))?(?![\\p{L}\\d]|[.,:]\\d)`,
  'giu',
)
/** What is counted is not paid: «2 шт», «50 мл», «100 капсул». */
const counted =
  /^\s*(?:%|(?:шт\p{L}*|мл|гр?|мг|кг|л|см|мм|уп|упак\p{L}*|пач(?:ек|к\p{L}*)|пар[аы]?|раза?|лет|год[аы]?|дн(?:я|ей)|день|недел\p{L}*|мес\p{L}*|час(?:а|ов)?|чел\p{L}*|капс\p{L}*|таб\p{L}*|пакет\p{L}*|саше|флакон\p{L}*|бан(?:ок|к\p{L}*)|доз\p{L}*)(?!\p{L}))/iu

const units = numbers(
  'один одна два две три четыре пять шесть семь восемь девять',
  [1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9],
)
const small: ReadonlyMap<string, number> = new Map([
  ...units,
  ...numbers('полтора полторы', [1.5, 1.5]),
  ...numbers(
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  ),
  ...numbers(
    'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    [20, 30, 40, 50, 60, 70, 80, 90],
  ),
  ...numbers(
    'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
    [100, 200, 300, 400, 500, 600, 700, 800, 900],
  ),
])

/** The sum that a line of an order names: «1500», «1 500 р», «1,5 тыс», «2к», «полторы тысячи». */
export function sumInLine(whole: string): NamedSum | undefined {
  const line = blanked(whole, thingsIn(whole))
  const sums = [...line.matchAll(written)].flatMap((found) => inDigits(found, line) ?? [])
  const said = inWords(line)
  return (
    sums.find(({ named }) => named) ?? said ?? sums.find(({ amount }) => amount >= 100) ?? sums[0]
  )
}

function inDigits(
  found: RegExpExecArray,
  line: string,
): (NamedSum & { named: boolean }) | undefined {
  const [text, whole = '', part = '', thousands, unit] = found
  const named = thousands !== undefined || unit !== undefined
  const after = line.slice(found.index + text.length)
  if (!named && (counted.test(after) || whole.length > 7)) return undefined
  const number = Number(`${whole.replaceAll(/\s/g, '')}.${part || '0'}`)
  if (!named && number < 100 && /^\s*\p{L}/u.test(after)) return undefined
  const amount = thousands ? number * 1000 : number
  return amount > 0 ? { at: found.index, length: text.trimEnd().length, amount, named } : undefined
}

/** «полторы тысячи», «две с половиной тысячи», «три тысячи двести», «пятьсот рублей»; small numbers need their unit. */
function inWords(line: string): NamedSum | undefined {
  const words = [...line.matchAll(/\p{L}+/gu)]
  for (let from = 0; from < words.length; from += 1) {
    const sum = wordsFrom(words, from)
    if (sum) return sum
  }
  return undefined
}

function wordsFrom(words: readonly RegExpExecArray[], from: number): NamedSum | undefined {
  let [total, group, at] = [0, 0, from]
  let named = false
  for (; at < words.length; at += 1) {
    const word = words[at]?.[0].toLocaleLowerCase('ru') ?? ''
    const value = small.get(word)
    if (value !== undefined) group += value
    else if (/^тысяч[аиу]?$/.test(word)) {
      total += (group || 1) * 1000
      group = 0
      named = true
    } else if (word === 'полтысячи') {
      total += 500
      named = true
    } else if (word === 'с' && words[at + 1]?.[0] === 'половиной' && group > 0) {
      group += 0.5
      at += 1
    } else break
  }
  const unit = words[at]?.[0] ?? ''
  const hasUnit = at > from && /^(?:руб(?:л(?:ь|я|ей))?|р|тенге|гривен|гривны)$/i.test(unit)
  const amount = total + group
  const first = words[from]
  const last = words[hasUnit ? at : at - 1]
  if (!first || !last || amount === 0 || !(named || hasUnit || amount >= 100)) return undefined
  return { at: first.index, length: last.index + last[0].length - first.index, amount }
}

function numbers(words: string, values: readonly number[]): [string, number][] {
  return words.split(' ').map((word, at) => [word, values[at] ?? 0])
}
