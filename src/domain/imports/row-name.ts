import { firstNamesDiffer } from '../names/given-names.ts'
import { isPatronymic, type NameOrder, type NameParts, recase, splitName } from './full-name.ts'
import { withoutEmoji } from './text.ts'

export interface WrittenName extends NameParts {
  fullName?: string
}

const firm = /^(?:ооо|оао|зао|пао|ао|тоо|чп|ип|llc|ltd|inc)(?=[\s«"])/i

/**
 * The name of a row whose columns may hold it apart, together, or the whole of it in the column of last names,
 * and the firm where the name begins as a firm's does.
 */
export function nameOfRow(
  written: WrittenName,
  order?: NameOrder,
): NameParts & { company?: string } {
  const { fullName, ...apart } = written
  const { last, first, patronymic } = apart
  if (last || first || patronymic) return tidy(fromColumns(apart))
  if (!fullName) return {}
  if (!firm.test(fullName)) return tidy(splitName(fullName, order))
  const owner = /^ип\s+(.+)$/i.exec(fullName)?.[1]
  return { company: fullName, ...(owner && tidy(splitName(owner, 'last-first'))) }
}

function fromColumns(parts: NameParts): NameParts {
  const { last, first, patronymic } = parts
  if (last && / /.test(last)) {
    const split = splitName(last, 'last-first')
    const whole = split.last !== undefined && split.first !== undefined
    if (!first && (whole || split.patronymic))
      return { ...split, ...(patronymic && { patronymic }) }
    if (first && whole && split.first && !firstNamesDiffer(first, split.first)) {
      return { ...split, ...(patronymic && { patronymic }) }
    }
  }
  if (first && / /.test(first)) return { ...fromFirst(first, last, patronymic) }
  return parts
}

/** «Мария Петровна», or the whole name, in the column of first names. */
function fromFirst(first: string, last?: string, patronymic?: string): NameParts {
  const split = splitName(first)
  const rest = { ...(last && { last }), ...(patronymic && { patronymic }) }
  if (!last && split.first && (split.last || split.patronymic || split.epithet))
    return { ...split, ...rest }
  const words = first.split(' ')
  const end = words.at(-1) ?? ''
  if (!patronymic && words.length === 2 && isPatronymic(end)) {
    return { ...rest, first: words[0] ?? first, patronymic: end }
  }
  return { ...rest, first }
}

/** Pictures go to the epithet, a name written in capitals is written as names are. */
function tidy(parts: NameParts): NameParts {
  const pictures: string[] = []
  const bare = (text: string | undefined) => {
    if (text === undefined) return undefined
    const found = withoutEmoji(text)
    if (found.text === '') return text
    if (found.emoji) pictures.push(found.emoji)
    return found.text
  }
  const names = [bare(parts.last), bare(parts.first), bare(parts.patronymic)]
  const cased = recase(names.map((name) => name ?? ''))
  const [last, first, patronymic] = cased
  const epithet = [parts.epithet, ...pictures].filter(Boolean).join(', ')
  return {
    ...(last && { last }),
    ...(first && { first }),
    ...(patronymic && { patronymic }),
    ...(epithet && { epithet }),
  }
}
