import type { Contact } from '../../../domain/clients/contacts.ts'
import type { Asked } from '../../../domain/clients/hints.ts'
import { type BirthdayParts, birthdayOf } from '../clients/edit/birthday-parts.ts'

/** An answer as it is being typed. */
export interface AnswerDraft {
  readonly text: string
  readonly birthday: BirthdayParts
}

export const noAnswer: AnswerDraft = { text: '', birthday: { date: '', month: '', year: '' } }

export type AnswerFault = 'nothing' | 'notPhone' | 'notEmail' | 'birthday'

interface Changes {
  readonly set?: Readonly<Partial<Record<Asked, string>>>
  readonly addContacts?: readonly Contact[]
}

/** A number of a small town may have five digits. */
const fewestDigits = 5

/** What `client.edit` takes for an answer, or what is wrong with it. */
export function changesOf(
  asked: Asked,
  { text, birthday }: AnswerDraft,
): { readonly changes: Changes } | { readonly fault: AnswerFault } {
  if (asked === 'birthday') {
    const day = birthdayOf(birthday)
    if (day === undefined) return { fault: 'birthday' }
    return day === null ? { fault: 'nothing' } : { changes: { set: { birthday: day } } }
  }
  const value = text.trim()
  if (value === '') return { fault: 'nothing' }
  if (asked === 'phone') {
    const isPhone = value.replaceAll(/\D/g, '').length >= fewestDigits
    return isPhone
      ? { changes: { addContacts: [{ kind: 'mobile', value }] } }
      : { fault: 'notPhone' }
  }
  if (asked === 'email') {
    const isEmail = /^\S+@\S+$/.test(value)
    return isEmail
      ? { changes: { addContacts: [{ kind: 'email', value }] } }
      : { fault: 'notEmail' }
  }
  return { changes: { set: { [asked]: value } } }
}
