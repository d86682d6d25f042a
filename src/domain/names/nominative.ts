import { folded } from '../clients/names.ts'
import { cases, declined, type Gender, type NamePart } from './declension.ts'
import { givenNamesIn } from './forms.ts'
import { genderOfName } from './gender.ts'

/** Ends of surnames and patronymics in the nominative, and what is cut off their cases. */
const ends: Readonly<Record<Gender, readonly string[]>> = {
  f: ['а', 'ая', 'я', ''],
  m: ['', 'ий', 'ый', 'ой', 'й', 'ь'],
}

/**
 * The words of a name in the nominative, as a new card has it: «Зинаиде Петровне» is «Зинаида Петровна». A word whose
 * nominative is not sure stays as it was typed.
 */
export function inNominative(words: readonly string[]): string {
  const firsts = words.map((word) => givenNamesIn(folded(word)))
  const sure = firsts.map((names, at) => {
    const word = words[at] ?? ''
    if (names.includes(folded(word))) return word
    const [name] = names
    return name !== undefined && names.length === 1 ? capital(name) : undefined
  })
  const first = sure.find((name) => name !== undefined)
  const gender = first === undefined ? undefined : genderOfName({ first })
  return words.map((word, at) => sure[at] ?? (gender ? undone(word, gender) : word)).join(' ')
}

function undone(word: string, gender: Gender): string {
  for (const part of ['patronymic', 'last'] as const) {
    const name = undoneAs(word, part, gender)
    if (name !== undefined) return name
  }
  return word
}

function undoneAs(word: string, part: NamePart, gender: Gender): string | undefined {
  for (const cut of [0, 1, 2, 3]) {
    for (const end of ends[gender]) {
      const name = word.slice(0, word.length - cut) + end
      if (looksLike(name, part) && cases.some((one) => declined(name, part, gender, one) === word))
        return name
    }
  }
  return undefined
}

/** Endings by which a surname or a patronymic is known for sure; others could be anything. */
function looksLike(name: string, part: NamePart): boolean {
  const ending =
    part === 'patronymic'
      ? /(?:овна|евна|ична|ович|евич|ьич)$/i
      : /(?:[оеё]в|[иы]н|[сц]к)(?:а|ая|ий)?$/i
  return ending.test(name)
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1)
}
