import {
  type Contact,
  type ContactKindName,
  contactKinds,
  contactLink,
  isPhone,
} from '../../../domain/clients/contacts.ts'
import { readablePhone } from '../../../domain/clients/readable-phone.ts'
import type { Lang } from '../../../words/lang.ts'
import { todayWords } from './messages.ts'

export interface Way {
  readonly label: string
  readonly detail: string
  readonly href: string
}

const callable: ReadonlySet<ContactKindName> = new Set(['mobile', 'home', 'work'])
const written: readonly ContactKindName[] = [
  'whatsapp',
  'telegram',
  'max',
  'viber',
  'vk',
  'mobile',
  'email',
  'skype',
]

/** The phone that is called: a mobile one first, else any; undefined where there is none. */
export function callLink(contacts: readonly Contact[]): string | undefined {
  const phones = contacts.filter(isPhone)
  const best =
    phones.find(({ kind }) => kind === 'mobile') ??
    phones.find(({ kind }) => callable.has(kind)) ??
    phones[0]
  return best && `tel:${best.value.replaceAll(/[^\d+]/g, '')}`
}

/** Every way to write to a client, messengers first. */
export function waysToWrite(contacts: readonly Contact[], lang: Lang): Way[] {
  return written.flatMap((kind) =>
    contacts
      .filter((contact) => contact.kind === kind)
      .map((contact) => {
        const sms = kind === 'mobile'
        return {
          label: sms ? todayWords[lang].sms : contactKinds[kind].label[lang],
          detail: isPhone(contact) ? readablePhone(contact.value) : contact.value,
          href: sms ? `sms:${contact.value.replaceAll(/[^\d+]/g, '')}` : contactLink(contact),
        }
      }),
  )
}
