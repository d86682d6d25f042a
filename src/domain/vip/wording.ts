import type { FeatureWording } from '../feature.ts'
import { sayDay } from '../history/say.ts'

export const vipWording: FeatureWording = {
  records: {
    attention: {
      title: { ru: 'знак внимания', en: 'sign of attention' },
      fields: {
        year: { label: { ru: 'За какой год', en: 'For which year' } },
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
        note: { label: { ru: 'Что подарено', en: 'What was given' } },
      },
      untold: ['client'],
    },
  },
  done: {
    'attention.give': { ru: 'Знак внимания отмечен', en: 'Sign of attention noted' },
    'attention.delete': {
      ru: 'Отметка о знаке внимания снята',
      en: 'Sign of attention taken away',
    },
  },
}
