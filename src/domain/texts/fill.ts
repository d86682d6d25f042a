import type { Lang } from '../../words/lang.ts'
import { addressedAs } from '../clients/names.ts'
import type { Client } from '../clients/records.ts'
import type { Case } from '../names/declension.ts'
import { aboutName, nameIn, withName } from '../names/name-in.ts'

/** What a name stands for in a text of the user's own: «{имя}, здравствуйте», «подарок для {кого}». English texts use {name}. */
export const nameMarks = ['имя', 'name', 'кому', 'кого', 'для кого', 'с кем', 'о ком'] as const

export type NameMark = (typeof nameMarks)[number]

const caseOf: Readonly<Partial<Record<NameMark, Case>>> = {
  кому: 'dative',
  кого: 'accusative',
  'для кого': 'genitive',
  'с кем': 'instrumental',
  'о ком': 'prepositional',
}

export interface FilledText {
  readonly text: string
  /** A name was asked for that the card does not have, or in a case that nobody can tell for sure. */
  readonly isSure: boolean
}

/**
 * A text for one client: each mark becomes the name as the client is spoken to, in its case. Where the card has no first name the
 * mark goes with the comma and the space after it, and the text begins with a capital letter.
 */
export function fillText(template: string, client: Client, lang: Lang): FilledText {
  let isSure = true
  const filled = template.replaceAll(
    /\{([^{}]+)\}([,]?\s*)/g,
    (whole, mark: string, after: string) => {
      const known = nameMarks.find((one) => one === mark.trim().toLocaleLowerCase('ru'))
      if (!known) return whole
      const name = addressedAs(client)
      if (!name) isSure = false
      if (!name) return ''
      const inCase = formOf(known, client)
      if (inCase === undefined) isSure = false
      return `${inCase ?? name}${after}`
    },
  )
  const text = filled.trimStart()
  return { text: text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1), isSure }
}

function formOf(mark: NameMark, client: Client): string | undefined {
  const wanted = caseOf[mark]
  if (!wanted) return addressedAs(client)
  const form = nameIn(wanted, client, 'spoken')
  if (form === undefined) return undefined
  if (mark === 'для кого') return `для ${form}`
  if (mark === 'с кем') return withName(form)
  return mark === 'о ком' ? aboutName(form) : form
}
