import type { Lang, RecordWording } from '../../book/wording.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import type { Field } from '../field.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import { type Contact, contactKinds, isPhone } from './contacts.ts'
import { clientFieldNames, clientFields } from './fields.ts'
import { clientName } from './names.ts'
import { readablePhone } from './readable-phone.ts'
import { decidesWords, type Signs, signWords } from './sign-words.ts'

export const genders = messages({ f: 'женский', m: 'мужской' }, { f: 'female', m: 'male' })

function fieldWording({ label, kind }: Field): RecordWording['fields'][string] {
  if (kind === 'day' || kind === 'birthday') return { label, say: sayDay }
  return kind === 'gender' ? { label, say: sayOneOf(genders) } : { label }
}

/** «+7 914 123-45-67», with its kind where that is not plain from the value. */
function sayContact(contact: Contact, lang: Lang): string {
  const value = isPhone(contact) ? readablePhone(contact.value) : contact.value
  const kind = contact.kind === 'mobile' ? [] : [contactKinds[contact.kind].label[lang]]
  return [...kind, value, ...(contact.note ? [`(${contact.note})`] : [])].join(' ')
}

const client: RecordWording = {
  title: { ru: 'карточка', en: 'card' },
  called: (fields) => clientName(fields),
  fields: {
    ...Object.fromEntries(
      clientFieldNames.map((name) => [name, fieldWording(clientFields[name])] as const),
    ),
    contacts: {
      label: { ru: 'Связь', en: 'Contacts' },
      // A record holds only what its schema has checked.
      say: (value, lang) => (value as Contact[]).map((one) => sayContact(one, lang)).join(', '),
    },
    neutral: {
      label: { ru: 'Мужчина или женщина', en: 'Man or woman' },
      say: (_, lang) => ({ ru: 'не важно', en: 'does not matter' })[lang],
    },
    decides: {
      label: { ru: 'Решает ли этот человек', en: 'Does this person decide' },
      say: sayOneOf(decidesWords),
    },
    signs: {
      label: { ru: 'Что видно по разговорам', en: 'What the talks show' },
      // A record holds only what its schema has checked.
      say: (value, lang) =>
        (value as (keyof Signs)[]).map((sign) => signWords[lang][sign]).join(', '),
    },
    timezone: { label: { ru: 'Часовой пояс', en: 'Time zone' } },
    externalId: { label: { ru: 'Номер в прежней программе', en: 'Number in another program' } },
    importedOn: {
      label: { ru: 'Пришла с файлом', en: 'Came in with a file' },
      say: sayDay,
      whenChanged: true,
    },
    erasedOn: { label: { ru: 'Данные стёрты', en: 'Data erased' }, say: sayDay },
    letGoOn: { label: { ru: 'Больше не тревожим с', en: 'Let go on' }, say: sayDay },
  },
  untold: ['importKey'],
}

export const clientsWording: FeatureWording = {
  records: { client },
  done: {
    'client.add': { ru: 'Карточка заведена', en: 'Card added' },
    'client.edit': { ru: 'Карточка изменена', en: 'Card edited' },
    'client.delete': { ru: 'Карточка удалена', en: 'Card deleted' },
    'client.reopen': { ru: 'Карточка снова в картотеке', en: 'Card reopened' },
  },
}
