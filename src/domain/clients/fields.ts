import * as z from 'zod/mini'
import type { Field } from '../field.ts'
import { birthday, day, line, lines } from '../schemas.ts'

/** Whether this person can say yes and pay; unknown where it is absent (article 001). */
export const decidesNames = ['yes', 'no'] as const

/** Signs of a good client and of a bad one (article 001). */
export const signNames = [
  'honest',
  'values-time',
  'wants-result',
  'cheapest',
  'short-leash',
] as const

/** Every field of a card but its contacts (product.md A.1, article 002). */
export const clientFields = {
  last: {
    schema: z.optional(line(200)),
    label: { ru: 'Фамилия', en: 'Last name' },
    kind: 'text',
    headers: ['surname', 'family name', 'last', 'lastname', 'фам', 'фам.'],
  },
  first: {
    schema: z.optional(line(200)),
    label: { ru: 'Имя', en: 'First name' },
    kind: 'text',
    headers: ['given name', 'forename', 'first', 'firstname'],
  },
  patronymic: {
    schema: z.optional(line(200)),
    label: { ru: 'Отчество', en: 'Patronymic' },
    kind: 'text',
    headers: ['middle name', 'additional name', 'второе имя', 'отч', 'отч.'],
  },
  epithet: {
    schema: z.optional(line(200)),
    label: { ru: 'Приметы', en: 'Who is it' },
    kind: 'text',
    headers: ['nickname', 'псевдоним', 'прозвище', 'примета', 'кто это', 'file as', 'name suffix'],
  },
  company: {
    schema: z.optional(line(300)),
    label: { ru: 'Место работы', en: 'Company' },
    kind: 'text',
    headers: [
      'организация',
      'компания',
      'фирма',
      'organization',
      'organization name',
      'organization 1 - name',
      'организация 1 - название',
      'работа',
    ],
  },
  gender: {
    schema: z.optional(z.enum(['f', 'm'])),
    label: { ru: 'Пол', en: 'Gender' },
    kind: 'gender',
    headers: ['sex', 'м/ж', 'ж/м', 'мж'],
  },
  birthday: {
    schema: z.optional(birthday),
    label: { ru: 'День рождения', en: 'Birthday' },
    kind: 'birthday',
    headers: [
      'дата рождения',
      'др',
      'д/р',
      'д.р.',
      'д.р',
      'рождение',
      'birth date',
      'date of birth',
      'dob',
      'родилась',
      'родился',
      'дата рожд.',
      'дата рожд',
      'д. р.',
      'bday',
    ],
    ask: { ru: 'Когда день рождения?', en: 'When is the birthday?' },
  },
  address: {
    schema: z.optional(lines(1000)),
    label: { ru: 'Адрес', en: 'Address' },
    kind: 'lines',
    headers: [
      'домашний адрес',
      'адрес проживания',
      'home address',
      'address 1 - formatted',
      'адрес 1 - в формате',
      'адрес доставки',
      'место жительства',
    ],
    ask: { ru: 'Куда привозить заказ?', en: 'Where to deliver?' },
  },
  callHours: {
    schema: z.optional(line(100)),
    label: { ru: 'Когда звонить', en: 'When to call' },
    kind: 'text',
    headers: [
      'время звонка',
      'время для звонка',
      'удобное время',
      'удобное время для звонка',
      'когда удобно',
      'звонить',
      'call time',
      'best time to call',
    ],
  },
  metOn: {
    schema: z.optional(day),
    label: { ru: 'Когда познакомились', en: 'Met on' },
    kind: 'day',
    headers: [
      'дата знакомства',
      'знакомы с',
      'met',
      'клиент с',
      'дата регистрации',
      'registration date',
    ],
  },
  metWhere: {
    schema: z.optional(line(300)),
    label: { ru: 'Где познакомились', en: 'Met where' },
    kind: 'text',
    headers: ['место знакомства', 'met at'],
    ask: { ru: 'Где вы познакомились?', en: 'Where did you meet?' },
  },
  metHow: {
    schema: z.optional(lines(1000)),
    label: { ru: 'Как познакомились', en: 'How met' },
    kind: 'lines',
    headers: ['обстоятельства знакомства'],
  },
  source: {
    schema: z.optional(line(200)),
    label: { ru: 'Откуда пришёл клиент', en: 'Source' },
    kind: 'text',
    headers: [
      'источник',
      'откуда',
      'откуда узнали',
      'откуда узнала',
      'откуда узнал',
      'referred by',
      'кто привёл',
      'рекомендация',
      'lead source',
    ],
    ask: { ru: 'Откуда о вас узнали?', en: 'How did they hear of you?' },
  },
  likes: {
    schema: z.optional(lines(5000)),
    label: { ru: 'Чем симпатичен', en: 'What you like in them' },
    kind: 'lines',
    headers: ['что нравится', 'симпатичен', 'hobby', 'хобби', 'увлечения'],
  },
  matters: {
    schema: z.optional(lines(5000)),
    label: { ru: 'Что важно для этого человека', en: 'What matters to them' },
    kind: 'lines',
    headers: ['что важно', 'важно', 'предпочтения', 'preferences', 'интересы'],
    ask: { ru: 'Что для этого человека важно?', en: 'What matters to them?' },
  },
  notes: {
    schema: z.optional(lines(20_000)),
    label: { ru: 'Заметки', en: 'Notes' },
    kind: 'lines',
    headers: [
      'заметка',
      'примечание',
      'примечания',
      'комментарий',
      'комментарии',
      'note',
      'comment',
      'comments',
      'прочее',
      'дополнительно',
      'инфо',
      'информация',
    ],
  },
  decidedBy: {
    schema: z.optional(line(200)),
    label: { ru: 'Кто принимает решение', en: 'Who decides' },
    kind: 'text',
    headers: ['лпр', 'кто решает', 'принимает решение', 'decision maker'],
  },
  tags: {
    schema: z.optional(z.array(line(60)).check(z.maxLength(50))),
    label: { ru: 'Метки', en: 'Tags' },
    kind: 'words',
    headers: [
      'метка',
      'теги',
      'тег',
      'группы',
      'группа',
      'категория',
      'категории',
      'categories',
      'group membership',
      'labels',
      'ярлыки',
      'tag',
    ],
  },
  genitive: caseField('Имя: для кого', 'Name, genitive'),
  dative: caseField('Имя: кому', 'Name, dative'),
  accusative: caseField('Имя: кого', 'Name, accusative'),
  instrumental: caseField('Имя: с кем', 'Name, instrumental'),
  prepositional: caseField('Имя: о ком', 'Name, prepositional'),
} as const satisfies Readonly<Record<string, Field>>

/** The name in a Russian case, typed by hand where the rules would get it wrong. */
function caseField(ru: string, en: string) {
  return { schema: z.optional(line(200)), label: { ru, en }, kind: 'text', headers: [] } as const
}

export type ClientFieldName = keyof typeof clientFields

export const clientFieldNames = Object.keys(clientFields) as readonly ClientFieldName[]
