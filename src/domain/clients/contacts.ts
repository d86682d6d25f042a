import * as z from 'zod/mini'
import { line } from '../schemas.ts'

interface ContactKind {
  readonly label: { readonly ru: string; readonly en: string }
  /** Headers under which spreadsheets hold it, lower case. */
  readonly headers: readonly string[]
  readonly is: 'phone' | 'email' | 'account'
  /** The link that opens it; the value stands for `*`. */
  readonly link?: string
}

/** Every kind of contact a card may hold. */
export const contactKinds = {
  mobile: {
    label: { ru: 'Мобильный', en: 'Mobile' },
    headers: [
      'телефон',
      'тел',
      'тел.',
      'моб',
      'моб.',
      'сотовый',
      'мобильный телефон',
      'номер телефона',
      'номер',
      'контактный телефон',
      'phone',
      'mobile phone',
      'cell',
      'phone number',
      'primary phone',
      'телефоны',
      'phones',
      'контакты',
      'основной телефон',
      'phone 1 - value',
      'телефон 1 - значение',
      'phone 2 - value',
      'телефон 2 - значение',
      'phone 3 - value',
      'телефон 3 - значение',
      'car phone',
      'телефон в машине',
      'other phone',
      'другой телефон',
      'дополнительный телефон',
    ],
    is: 'phone',
  },
  home: {
    label: { ru: 'Домашний', en: 'Home phone' },
    headers: [
      'домашний телефон',
      'тел. дом.',
      'дом. тел.',
      'home phone 2',
      'телефон дом. 2',
      'домашний телефон 2',
    ],
    is: 'phone',
  },
  work: {
    label: { ru: 'Рабочий', en: 'Work phone' },
    headers: [
      'рабочий телефон',
      'тел. раб.',
      'раб. тел.',
      'business phone',
      'business phone 2',
      'company main phone',
      'телефон раб. 2',
      'рабочий телефон 2',
      'организация (телефон)',
      'main phone',
      'office phone',
    ],
    is: 'phone',
  },
  email: {
    label: { ru: 'Эл. почта', en: 'E-mail' },
    headers: [
      'почта',
      'e-mail',
      'email',
      'мейл',
      'мэйл',
      'имейл',
      'эл.почта',
      'электронная почта',
      'адрес эл. почты',
      'адрес электронной почты',
      'e-mail address',
      'email address',
      'e-mail 2 address',
      'e-mail 3 address',
      'e-mail 1 - value',
      'e-mail 2 - value',
      'e-mail 3 - value',
      'эл. почта 1 - значение',
      'адрес эл. почты 1 - значение',
      'адрес 2 эл. почты',
      'адрес 3 эл. почты',
      'mail',
    ],
    is: 'email',
    link: 'mailto:*',
  },
  telegram: {
    label: { ru: 'Телеграм', en: 'Telegram' },
    headers: ['telegram', 'телеграмм', 'tg', 'тг'],
    is: 'account',
    link: 'https://t.me/*',
  },
  whatsapp: {
    label: { ru: 'WhatsApp', en: 'WhatsApp' },
    headers: ['ватсап', 'вотсап', 'вацап', 'whats app'],
    is: 'phone',
    link: 'https://wa.me/*',
  },
  viber: {
    label: { ru: 'Viber', en: 'Viber' },
    headers: ['вайбер'],
    is: 'phone',
    link: 'viber://chat?number=*',
  },
  vk: {
    label: { ru: 'ВКонтакте', en: 'VK' },
    headers: ['вк', 'vk', 'vkontakte', 'страница вк'],
    is: 'account',
    link: 'https://vk.com/*',
  },
  max: {
    label: { ru: 'MAX', en: 'MAX' },
    headers: ['макс'],
    is: 'account',
    link: 'https://max.ru/*',
  },
  skype: {
    label: { ru: 'Skype', en: 'Skype' },
    headers: ['скайп'],
    is: 'account',
    link: 'skype:*',
  },
  site: {
    label: { ru: 'Сайт', en: 'Website' },
    headers: [
      'сайт',
      'веб-страница',
      'web page',
      'website',
      'url',
      'website 1 - value',
      'веб-сайт',
    ],
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
