const latin = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ'

const toRussian = keysOf(latin, russian)
const toLatin = keysOf(russian, latin)

/**
 * What the same keys give in the other layout: «vfhbz» is «мария», «ьфкшф» is «maria». Undefined for
 * what has letters of both alphabets, or of neither.
 */
export function inOtherLayout(typed: string): string | undefined {
  const hasLatin = /[a-z]/i.test(typed)
  const hasRussian = /[а-яё]/i.test(typed)
  if (hasLatin === hasRussian) return undefined
  const keys = hasLatin ? toRussian : toLatin
  return [...typed].map((letter) => keys.get(letter) ?? letter).join('')
}

function keysOf(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, at) => [letter, to[at] ?? letter]))
}
