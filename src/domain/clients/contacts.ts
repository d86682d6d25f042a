import * as z from 'zod/mini'
import { line } from '../schemas.ts'

interface ContactKind {
  readonly label: { readonly ru: string; readonly en: string }
  readonly is: 'phone' | 'email' | 'account'
  /** The link that opens it; the value stands for `*`. */
  readonly link?: string
}

/** Every kind of contact a card may hold. */
export const contactKinds = {
  mobile: {
    label: { ru: 'Мобильный', en: 'Mobile' },
    is: 'phone',
  },
  home: {
    label: { ru: 'Домашний', en: 'Home phone' },
    is: 'phone',
  },
  work: {
    label: { ru: 'Рабочий', en: 'Work phone' },
    is: 'phone',
  },
  email: {
    label: { ru: 'Эл. почта', en: 'E-mail' },
    is: 'email',
    link: 'mailto:*',
  },
  telegram: {
    label: { ru: 'Телеграм', en: 'Telegram' },
    is: 'account',
    link: 'https://t.me/*',
  },
  whatsapp: {
    label: { ru: 'WhatsApp', en: 'WhatsApp' },
    is: 'phone',
    link: 'https://wa.me/*',
  },
  viber: {
    label: { ru: 'Viber', en: 'Viber' },
    is: 'phone',
    link: 'viber://chat?number=*',
  },
  vk: {
    label: { ru: 'ВКонтакте', en: 'VK' },
    is: 'account',
    link: 'https://vk.com/*',
  },
  max: {
    label: { ru: 'MAX', en: 'MAX' },
    is: 'account',
    link: 'https://max.ru/*',
  },
  skype: {
    label: { ru: 'Skype', en: 'Skype' },
    is: 'account',
    link: 'skype:*',
  },
  site: {
    label: { ru: 'Сайт', en: 'Website' },
    is: 'account',
    link: '*',
  },
} as const satisfies Readonly<Record<string, ContactKind>>

export type ContactKindName = keyof typeof contactKinds

export const contactKindNames = Object.keys(contactKinds) as readonly ContactKindName[]

export const contactSchema = z.looseObject({
  kind: z.enum(contactKindNames as [ContactKindName, ...ContactKindName[]]),
  /** Phones in E.164 where they could be understood, as typed otherwise. */
  value: line(200),
  note: z.optional(line(100)),
})

export type Contact = z.infer<typeof contactSchema>

export function isPhone(contact: Contact): boolean {
  return contactKinds[contact.kind].is === 'phone'
}

export function isEmail(contact: Contact): boolean {
  return contact.kind === 'email'
}

/** What two cards of one person have in common: `+79141234567` or `mail@example.ru`; other contacts give none. */
export function contactKey(contact: Contact): string | undefined {
  if (isPhone(contact)) return contact.value.replace(/[^\d+]/g, '') || undefined
  return isEmail(contact) ? contact.value.toLowerCase() : undefined
}

/** Two contacts that would be written on one line of a paper card. */
export function sameContact(a: Contact, b: Contact): boolean {
  const key = contactKey(a)
  if (key !== undefined) return key === contactKey(b)
  return a.kind === b.kind && a.value.toLowerCase() === b.value.toLowerCase()
}

/** The link that a button opens; `tel:` for phones without a link of their own. */
export function contactLink(contact: Contact): string {
  const kind: ContactKind = contactKinds[contact.kind]
  if (!kind.link) return `tel:${contact.value}`
  if (/^https?:\/\//.test(contact.value)) return contact.value
  if (contact.kind === 'site') return `https://${contact.value}`
  const bare = contact.kind === 'email' ? contact.value : contact.value.replace(/^[@+]/, '')
  return kind.link.replace('*', kind.is === 'email' ? bare : encodeURIComponent(bare))
}
