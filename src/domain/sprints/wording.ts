import type { FeatureWording } from '../feature.ts'
import { sayDay } from '../history/say.ts'

export const sprintsWording: FeatureWording = {
  records: {
    sprint: {
      title: { ru: 'из головы в картотеку', en: 'from the head to the cards' },
      fields: {
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
        minutes: { label: { ru: 'Сколько минут', en: 'Minutes' } },
        filled: { label: { ru: 'Записано ответов', en: 'Answers written down' } },
        cards: { label: { ru: 'На скольких карточках', en: 'On how many cards' } },
      },
      untold: ['at', 'by', 'endedOn', 'endedAt'],
    },
  },
  done: {
    'sprint.start': {
      ru: 'Начато: из головы в картотеку',
      en: 'Begun: from the head to the cards',
    },
    'sprint.end': {
      ru: 'Закончено: из головы в картотеку',
      en: 'Ended: from the head to the cards',
    },
  },
}
