import type { Title } from '../../book/command.ts'
import type { Lang } from '../../words/lang.ts'
import { type ContactKindName, contactKindNames, contactKinds } from '../clients/contacts.ts'
import { type ClientFieldName, clientFieldNames, clientFields } from '../clients/fields.ts'

/** What a column may hold besides fields and contacts of a card. */
const others = {
  fullName: { ru: 'Имя целиком (ФИО)', en: 'Full name' },
  externalId: { ru: 'Номер клиента в другой программе', en: 'Client number in another program' },
  cardId: { ru: 'Номер карточки в Картотеке', en: 'Kartoteka card number' },
  timezone: { ru: 'Часовой пояс', en: 'Time zone' },
  addressPart: {
    ru: 'Часть адреса (город, улица, дом)',
    en: 'Part of the address (city, street)',
  },
  workAddressPart: { ru: 'Часть рабочего адреса', en: 'Part of the work address' },
  birthDay: { ru: 'День рождения: число', en: 'Birthday: day' },
  birthMonth: { ru: 'День рождения: месяц', en: 'Birthday: month' },
  birthYear: { ru: 'День рождения: год', en: 'Birthday: year' },
  contactLabel: {
    ru: 'Чей телефон в следующем столбце (мобильный, рабочий)',
    en: 'Label of the phone in the next column',
  },
  lastOrderOn: { ru: 'Последний заказ: дата', en: 'Last order: date' },
  lastOrderSum: { ru: 'Последний заказ: сумма', en: 'Last order: sum' },
  orderDate: { ru: 'Заказ: дата', en: 'Order: date' },
  orderSum: { ru: 'Заказ: сумма', en: 'Order: sum' },
  orderItems: { ru: 'Заказ: что куплено', en: 'Order: items' },
  orderNote: { ru: 'Заказ: примечание', en: 'Order: note' },
  headedNote: { ru: 'В заметки, с названием столбца', en: 'To notes, with the column’s name' },
  skip: { ru: 'Не загружать', en: 'Do not import' },
} as const satisfies Readonly<Record<string, Title>>

type OtherMeaning = keyof typeof others

/** What a column of a table holds. */
export type Meaning = ClientFieldName | `contact:${ContactKindName}` | OtherMeaning

export interface MeaningOption {
  readonly meaning: Meaning
  readonly label: Title
}

/** Every meaning with its label, in the order in which a person chooses from them. */
export const meanings: readonly MeaningOption[] = [
  { meaning: 'fullName', label: others.fullName },
  ...clientFieldNames.map((meaning) => ({ meaning, label: clientFields[meaning].label })),
  ...contactKindNames.map((kind) => ({
    meaning: `contact:${kind}` as const,
    label: contactKinds[kind].label,
  })),
  ...Object.entries(others)
    .filter(([meaning]) => meaning !== 'fullName')
    // The entries of an object literal have its keys.
    .map(([meaning, label]) => ({ meaning: meaning as OtherMeaning, label })),
]

export const meaningNames: readonly Meaning[] = meanings.map((option) => option.meaning)

const labels = new Map(meanings.map(({ meaning, label }) => [meaning, label]))

export function labelOf(meaning: Meaning, lang: Lang): string {
  return labels.get(meaning)?.[lang] ?? meaning
}

/** The kind of contact that a column holds, if it holds contacts. */
export function contactKindOf(meaning: Meaning): ContactKindName | undefined {
  // The template type has no other strings that start so.
  return meaning.startsWith('contact:') ? (meaning.slice(8) as ContactKindName) : undefined
}

const fieldNames: ReadonlySet<string> = new Set(clientFieldNames)

export function isFieldMeaning(meaning: Meaning): meaning is ClientFieldName {
  return fieldNames.has(meaning)
}

/** Meanings that several columns may share: their values are put together. */
export function mayRepeat(meaning: Meaning): boolean {
  if (meaning.startsWith('contact')) return true
  if (isFieldMeaning(meaning)) {
    return clientFields[meaning].kind === 'lines' || clientFields[meaning].kind === 'words'
  }
  return repeatable.has(meaning)
}

const repeatable: ReadonlySet<Meaning> = new Set([
  'addressPart',
  'workAddressPart',
  'orderItems',
  'orderNote',
  'headedNote',
  'skip',
])
