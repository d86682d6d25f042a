import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import type { handoutOutcomes, missedWhys } from './records.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const outcomes = messages<Words<(typeof handoutOutcomes)[number]>>(
  { declined: '− заказа нет', 'not-met': 'не встретились' },
  { declined: '− no order', 'not-met': 'did not meet' },
)

const whys = messages<Words<(typeof missedWhys)[number]>>(
  { 'could-not': 'не получилось встретиться', silent: 'телефон молчал', other: 'другое' },
  { 'could-not': 'could not meet', silent: 'the phone was silent', other: 'other' },
)

export const cataloguesWording: FeatureWording = {
  records: {
    period: {
      title: { ru: 'период', en: 'period' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Название', en: 'Title' } },
        from: { label: { ru: 'С какого дня', en: 'From' }, say: sayDay },
        to: { label: { ru: 'По какой день', en: 'To' }, say: sayDay },
        copies: { label: { ru: 'Куплено каталогов', en: 'Copies bought' } },
      },
    },
    handout: {
      title: { ru: 'каталог', en: 'catalogue' },
      fields: {
        on: { label: { ru: 'Записано', en: 'Written down' }, say: sayDay, whenChanged: true },
        givenOn: { label: { ru: 'Передан', en: 'Handed out' }, say: sayDay },
        closedOn: { label: { ru: 'Итог записан', en: 'Closed' }, say: sayDay },
        outcome: { label: { ru: 'Итог', en: 'Result' }, say: sayOneOf(outcomes) },
        why: { label: { ru: 'Почему не встретились', en: 'Why not met' }, say: sayOneOf(whys) },
        note: { label: { ru: 'Заметка', en: 'Note' } },
      },
      untold: ['client', 'period', 'planned'],
    },
  },
  done: {
    'period.open': { ru: 'Период открыт', en: 'Period opened' },
    'period.edit': { ru: 'Период изменён', en: 'Period edited' },
    'period.delete': { ru: 'Период удалён', en: 'Period deleted' },
    'handout.plan': { ru: 'Каталоги запланированы', en: 'Catalogues planned' },
    'handout.give': { ru: 'Каталог передан', en: 'Catalogue handed out' },
    'handout.mark': { ru: 'Каталог отмечен', en: 'Catalogue marked' },
    'handout.drop': { ru: 'Каталог убран из списка', en: 'Catalogue taken off the list' },
  },
}
