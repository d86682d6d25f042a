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
  },
  first: {
    schema: z.optional(line(200)),
    label: { ru: 'Имя', en: 'First name' },
    kind: 'text',
  },
  patronymic: {
    schema: z.optional(line(200)),
    label: { ru: 'Отчество', en: 'Patronymic' },
    kind: 'text',
  },
  epithet: {
    schema: z.optional(line(200)),
    label: { ru: 'Приметы', en: 'Who is it' },
    kind: 'text',
  },
  company: {
    schema: z.optional(line(300)),
    label: { ru: 'Место работы', en: 'Company' },
    kind: 'text',
  },
  gender: {
    schema: z.optional(z.enum(['f', 'm'])),
    label: { ru: 'Пол', en: 'Gender' },
    kind: 'gender',
  },
  birthday: {
    schema: z.optional(birthday),
    label: { ru: 'День рождения', en: 'Birthday' },
    kind: 'birthday',
    ask: { ru: 'Когда день рождения?', en: 'When is the birthday?' },
  },
  address: {
    schema: z.optional(lines(1000)),
    label: { ru: 'Адрес', en: 'Address' },
    kind: 'lines',
    ask: { ru: 'Куда привозить заказ?', en: 'Where to deliver?' },
  },
  callHours: {
    schema: z.optional(line(100)),
    label: { ru: 'Когда звонить', en: 'When to call' },
    kind: 'text',
  },
  metOn: {
    schema: z.optional(day),
    label: { ru: 'Когда познакомились', en: 'Met on' },
    kind: 'day',
  },
  metWhere: {
    schema: z.optional(line(300)),
    label: { ru: 'Где познакомились', en: 'Met where' },
    kind: 'text',
    ask: { ru: 'Где вы познакомились?', en: 'Where did you meet?' },
  },
  metHow: {
    schema: z.optional(lines(1000)),
    label: { ru: 'Как познакомились', en: 'How met' },
    kind: 'lines',
  },
  source: {
    schema: z.optional(line(200)),
    label: { ru: 'Откуда пришёл клиент', en: 'Source' },
    kind: 'text',
    ask: { ru: 'Откуда о вас узнали?', en: 'How did they hear of you?' },
  },
  likes: {
    schema: z.optional(lines(5000)),
    label: { ru: 'Чем симпатичен', en: 'What you like in them' },
    kind: 'lines',
  },
  matters: {
    schema: z.optional(lines(5000)),
    label: { ru: 'Что важно для этого человека', en: 'What matters to them' },
    kind: 'lines',
    ask: { ru: 'Что для этого человека важно?', en: 'What matters to them?' },
  },
  notes: {
    schema: z.optional(lines(20_000)),
    label: { ru: 'Заметки', en: 'Notes' },
    kind: 'lines',
  },
  decidedBy: {
    schema: z.optional(line(200)),
    label: { ru: 'Кто принимает решение', en: 'Who decides' },
    kind: 'text',
  },
  tags: {
    schema: z.optional(z.array(line(60)).check(z.maxLength(50))),
    label: { ru: 'Метки', en: 'Tags' },
    kind: 'words',
  },
  genitive: caseField('Имя: для кого', 'Name, genitive'),
  dative: caseField('Имя: кому', 'Name, dative'),
  accusative: caseField('Имя: кого', 'Name, accusative'),
  instrumental: caseField('Имя: с кем', 'Name, instrumental'),
  prepositional: caseField('Имя: о ком', 'Name, prepositional'),
} as const satisfies Readonly<Record<string, Field>>

/** The name in a Russian case, typed by hand where the rules would get it wrong. */
function caseField(ru: string, en: string) {
  return { schema: z.optional(line(200)), label: { ru, en }, kind: 'text' } as const
}

export type ClientFieldName = keyof typeof clientFields

export const clientFieldNames = Object.keys(clientFields) as readonly ClientFieldName[]
