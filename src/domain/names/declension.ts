import type { DeclensionRuleSetT, DeclensionRuleT } from 'lvovich/lib/inclineRules.js'
import firstNames from 'lvovich/lib/rules/inclineRulesFirstname.js'
import lastNames from 'lvovich/lib/rules/inclineRulesLastname.js'
import patronymics from 'lvovich/lib/rules/inclineRulesMiddlename.js'

export type Gender = 'f' | 'm'

/** The cases after the nominative: of whom, to whom, whom, with whom, about whom. */
export const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const

export type Case = (typeof cases)[number]

export type NamePart = 'first' | 'last' | 'patronymic'

const rules: Readonly<Record<NamePart, DeclensionRuleSetT>> = {
  first: tableOf(firstNames),
  last: tableOf(lastNames),
  patronymic: tableOf(patronymics),
}

/** The tables are CommonJS: Node hands over the module, other loaders what it exports. */
function tableOf(table: DeclensionRuleSetT | { readonly default: DeclensionRuleSetT }) {
  return 'default' in table ? table.default : table
}

/** First parts of double surnames that stay as they are, besides those that lvovich knows. */
const frozen = /^(?:кара|сен|сан|ибн|бей|мак|нур|хан)$/i

/**
 * A part of a Russian-written name in a case; a name that does not change comes back as it is. Undefined for what
 * is not written in Russian letters or is more than one word: nobody can say how that changes.
 */
export function declined(
  name: string,
  part: NamePart,
  gender: Gender,
  wanted: Case,
): string | undefined {
  if (/^\p{Lu}\.$/u.test(name)) return name
  if (part === 'patronymic' && / (?:оглы|оглу|кызы|улы|гызы)$/i.test(name)) return name
  if (!/^[а-яё]+(?:-[а-яё]+)*$/i.test(name)) return undefined
  const words = name.split('-')
  return words
    .map((word, at) => inflect(word, part, gender, wanted, at === 0 && words.length > 1))
    .join('-')
}

function inflect(
  word: string,
  part: NamePart,
  gender: Gender,
  wanted: Case,
  before: boolean,
): string {
  if (part === 'last' && (isWomansUnchanging(word, gender) || (before && frozen.test(word))))
    return word
  const rule = ruleFor(word.toLocaleLowerCase('ru'), rules[part], gender, before)
  const change = rule?.mods[cases.indexOf(wanted)] ?? '.'
  if (change === '.') return word
  const ending = change.replaceAll('-', '')
  const stem = word.slice(0, word.length - (change.length - ending.length))
  const shouted = word.length > 1 && word === word.toLocaleUpperCase('ru')
  return stem + (shouted ? ending.toLocaleUpperCase('ru') : ending)
}

/** A woman's surname changes only when it ends in «а» or «я»: «Шевчук», «Цой» and «Ким» do not. */
function isWomansUnchanging(surname: string, gender: Gender): boolean {
  return gender === 'f' && !/[ая]$/i.test(surname)
}

function ruleFor(
  word: string,
  { exceptions = [], suffixes = [] }: DeclensionRuleSetT,
  gender: Gender,
  before: boolean,
): DeclensionRuleT | undefined {
  const fits = (rule: DeclensionRuleT) =>
    (rule.gender === 'androgynous' || rule.gender === (gender === 'f' ? 'female' : 'male')) &&
    (rule.tags === undefined || before)
  return (
    exceptions.find((rule) => fits(rule) && rule.test.includes(word)) ??
    suffixes.find((rule) => fits(rule) && rule.test.some((ending) => word.endsWith(ending)))
  )
}
