import { folded } from '../clients/names.ts'
import { cases, declined, type NamePart } from './declension.ts'
import { givenNames } from './given-names.ts'

const known = new Map<string, ReadonlySet<string>>()

/** A name in every case, for a woman and for a man, as texts are compared. */
function formsOf(name: string, part: NamePart): ReadonlySet<string> {
  const key = `${part} ${name}`
  const made = known.get(key)
  if (made) return made
  const forms = cases.flatMap((wanted) =>
    (['f', 'm'] as const).map((gender) => folded(declined(name, part, gender, wanted) ?? name)),
  )
  const all = new Set([folded(name), ...forms])
  known.set(key, all)
  return all
}

/** Whether a word is a name in some case: «Марии» is «Мария». Both as texts are compared. */
export function isFormOf(word: string, name: string, part: NamePart): boolean {
  return word === name || (mayBeForm(word, name) && formsOf(name, part).has(word))
}

/** Endings change two letters at most, and add three: this is looked at before the rules are asked. */
function mayBeForm(word: string, name: string): boolean {
  if (word.length < name.length - 2 || word.length > name.length + 3) return false
  return word.startsWith(name.slice(0, Math.max(1, name.length - 2)))
}

const recognised = new Map<string, readonly string[]>()

/** The first names that a word may be a form of: «наташи» is «наташа», «александру» two names. */
export function givenNamesIn(word: string): readonly string[] {
  const made = recognised.get(word)
  if (made) return made
  const found = [...givenNames()].filter((name) => isFormOf(word, name, 'first'))
  recognised.set(word, found)
  return found
}
