import {
  type Contact,
  type ContactKindName,
  contactKindNames,
  contactKinds,
  contactSchema,
} from '../clients/contacts.ts'
import type { ContactCard } from './contact-card.ts'
import { type CardFields, type ImportRow, importRowSchema } from './row.ts'

const ownUid = 'kartoteka:'

const phoneLabels: Partial<Record<ContactKindName, string>> = {
  mobile: 'cell',
  home: 'home',
  work: 'work',
}

/** A card for a phone's contacts; its UID tells it again when it comes back. */
export function cardOfClient(id: string, client: CardFields): ContactCard {
  const { last, first, patronymic, epithet, company, birthday, gender, address, notes } = client
  const contacts = client.contacts ?? []
  return {
    line: 1,
    ...(last && { last }),
    ...(first && { first }),
    ...(patronymic && { patronymic }),
    ...(epithet && { nickname: epithet }),
    ...(company && { company }),
    ...(birthday && { birthday }),
    phones: contacts.flatMap((contact) =>
      phoneLabels[contact.kind] === undefined
        ? []
        : [{ value: contact.value, label: labelOf(contact) }],
    ),
    emails: contacts.flatMap(({ kind, value, note }) =>
      kind === 'email' ? [{ value, ...(note && { label: note }) }] : [],
    ),
    messengers: contacts.flatMap(({ kind, value }) => (isMessenger(kind) ? [{ kind, value }] : [])),
    addresses: address ? [address] : [],
    urls: contacts.flatMap(({ kind, value }) => (kind === 'site' ? [value] : [])),
    categories: client.tags ?? [],
    ...(notes && { note: notes }),
    uid: `${ownUid}${id}`,
    ...(gender && { gender }),
  }
}

function labelOf({ kind, note }: Contact): string {
  return note === undefined ? (phoneLabels[kind] ?? '') : `${contactKinds[kind].label.ru} (${note})`
}

const messengers = ['telegram', 'whatsapp', 'viber', 'vk', 'max', 'skype'] as const

function isMessenger(kind: ContactKindName): kind is (typeof messengers)[number] {
  return messengers.some((one) => one === kind)
}

/** The row of a card that this program wrote itself, taken as it stands; undefined for any other. */
export function literalCard(card: ContactCard): ImportRow | undefined {
  if (!card.uid?.startsWith(ownUid)) return undefined
  const { last, first, patronymic, nickname, company, birthday, gender, note } = card
  const contacts = [
    ...card.phones.map(phoneContact),
    ...card.emails.map(({ value, label }) => ({ kind: 'email', value, note: label })),
    ...card.messengers,
    ...card.urls.map((value) => ({ kind: 'site', value })),
  ].flatMap((contact) => {
    const checked = contactSchema.safeParse(contact)
    return checked.success ? [checked.data] : []
  })
  const row = importRowSchema.safeParse({
    row: card.line,
    kind: 'client',
    card: card.uid.slice(ownUid.length),
    client: {
      last,
      first,
      patronymic,
      epithet: nickname,
      company,
      birthday,
      gender,
      address: card.addresses[0],
      notes: note,
      ...(card.categories.length > 0 && { tags: card.categories }),
      ...(contacts.length > 0 && { contacts }),
    },
  })
  return row.success ? row.data : undefined
}

function phoneContact({ value, label = '' }: { value: string; label?: string }): {
  kind: ContactKindName
  value: string
  note?: string
} {
  const plain = contactKindNames.find((kind) => phoneLabels[kind] === label)
  if (plain) return { kind: plain, value }
  const [, word, note] = /^([^(]+) \((.*)\)$/.exec(label) ?? []
  const noted = contactKindNames.find((kind) => contactKinds[kind].label.ru === word)
  if (noted && note) return { kind: noted, value, note }
  return { kind: 'mobile', value, ...(label && { note: label }) }
}
