import type { Lang } from '../../words/lang.ts'
import type { Field } from '../field.ts'
import { isEmail, isPhone } from './contacts.ts'
import { type ClientFieldName, clientFieldNames, clientFields } from './fields.ts'
import type { ClientData } from './records.ts'

export interface Hint {
  readonly field: string
  readonly question: string
}

type AskedField = {
  [Name in ClientFieldName]: (typeof clientFields)[Name] extends { readonly ask: object }
    ? Name
    : never
}[ClientFieldName]

/** What may be asked about a client: a kind of contact, or a field that has a question. */
export type Asked = 'phone' | AskedField | 'email'

const askContact = {
  phone: { ru: 'По какому номеру звонить?', en: 'Which number to call?' },
  email: { ru: 'Есть ли эл. почта?', en: 'Is there an e-mail?' },
}

/** All that may be asked, the most useful first: a phone, the birthday, and so on (article 002). */
export const askedInOrder: readonly Asked[] = [
  'phone',
  ...clientFieldNames.filter((name): name is AskedField => 'ask' in clientFields[name]),
  'email',
]

/** What a card does not say yet, the most useful first. */
export function missingIn(client: ClientData): readonly Asked[] {
  return askedInOrder.filter((asked) => !isKnown(client, asked))
}

function isKnown(client: ClientData, asked: Asked): boolean {
  const { contacts = [] } = client
  if (asked === 'phone') return contacts.some(isPhone)
  if (asked === 'email') return contacts.some(isEmail)
  return client[asked] !== undefined
}

/** The question in words: «Когда день рождения?». */
export function questionOf(asked: Asked, lang: Lang): string {
  if (asked === 'phone' || asked === 'email') return askContact[asked][lang]
  const field: Field = clientFields[asked]
  return field.ask?.[lang] ?? field.label[lang]
}

/** What to ask next time, the most useful first. */
export function nextQuestions(client: ClientData, lang: Lang): Hint[] {
  return missingIn(client).map((asked) => ({
    field: asked === 'phone' || asked === 'email' ? 'contacts' : asked,
    question: questionOf(asked, lang),
  }))
}
