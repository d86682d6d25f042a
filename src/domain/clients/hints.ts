import type { Lang } from '../../words/lang.ts'
import type { Field } from '../field.ts'
import { isEmail, isPhone } from './contacts.ts'
import { clientFieldNames, clientFields } from './fields.ts'
import type { ClientData } from './records.ts'

export interface Hint {
  readonly field: string
  readonly question: string
}

const askContact = {
  phone: { ru: 'По какому номеру звонить?', en: 'Which number to call?' },
  email: { ru: 'Есть ли эл. почта?', en: 'Is there an e-mail?' },
}

/** What to ask next time, the most useful first: a phone, the birthday, and so on (article 002). */
export function nextQuestions(client: ClientData, lang: Lang): Hint[] {
  const contacts = client.contacts ?? []
  const phone = contacts.some(isPhone)
    ? []
    : [{ field: 'contacts', question: askContact.phone[lang] }]
  const email = contacts.some(isEmail)
    ? []
    : [{ field: 'contacts', question: askContact.email[lang] }]
  const fields = clientFieldNames.flatMap((name) => {
    const field: Field = clientFields[name]
    return field.ask && client[name] === undefined
      ? [{ field: name, question: field.ask[lang] }]
      : []
  })
  return [...phone, ...fields, ...email]
}
