import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf, saySum } from '../history/say.ts'
import type { leavingWhys } from './records.ts'

export const leavingWords = messages<Readonly<Record<(typeof leavingWhys)[number], string>>>(
  { 'other-company': 'другая компания', 'no-time': 'нет времени', other: 'другое' },
  { 'other-company': 'another company', 'no-time': 'no time', other: 'something else' },
)

const day = (ru: string, en: string) => ({ label: { ru, en }, say: sayDay })

export const partnersWording: FeatureWording = {
  records: {
    partnership: {
      title: { ru: 'партнёр', en: 'partner' },
      fields: {
        since: day('Партнёр с', 'Partner since'),
        number: { label: { ru: 'Номер в компании', en: 'Number in the company' } },
        note: { label: { ru: 'Заметка', en: 'Note' } },
        restingSince: day('Перерыв с', 'Pauses since'),
        restingUntil: day('Перерыв до', 'Pauses until'),
        leftOn: day('Уход', 'Left'),
        why: { label: { ru: 'Почему', en: 'Why' }, say: sayOneOf(leavingWords) },
        leftNote: { label: { ru: 'Что было сказано', en: 'What was said' } },
        farewellOn: day('Пожелание удачи', 'Good wishes'),
      },
      untold: ['client', 'broughtBy'],
    },
    training: {
      title: { ru: 'обучение', en: 'training' },
      called: ({ topic }) => String(topic ?? ''),
      fields: {
        on: day('Когда', 'When'),
        minutes: { label: { ru: 'Минут', en: 'Minutes' } },
        cost: { label: { ru: 'Расходы', en: 'Cost' }, say: saySum },
        topic: { label: { ru: 'О чём', en: 'Topic' } },
      },
      untold: ['client', 'currency'],
    },
  },
  done: {
    'partner.become': { ru: 'Записано: партнёр', en: 'Noted as a partner' },
    'partner.edit': { ru: 'Данные партнёра изменены', en: 'Partner edited' },
    'partner.delete': { ru: 'Запись о партнёре удалена', en: 'Partner record deleted' },
    'partner.rest': { ru: 'Партнёр взял перерыв', en: 'Partner pauses' },
    'partner.leave': { ru: 'Партнёр ушёл', en: 'Partner left' },
    'partner.wish-luck': { ru: 'Пожелание удачи отмечено', en: 'Good wishes noted' },
    'partner.return': { ru: 'Партнёр снова в деле', en: 'Partner is back' },
    'training.record': { ru: 'Обучение записано', en: 'Training recorded' },
    'training.edit': { ru: 'Обучение исправлено', en: 'Training corrected' },
    'training.delete': { ru: 'Обучение удалено', en: 'Training deleted' },
  },
}
