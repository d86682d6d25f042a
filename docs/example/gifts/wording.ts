import type { FeatureWording } from '../../../src/domain/feature.ts'
import { sayDay } from '../../../src/domain/history/say.ts'

export const giftsWording: FeatureWording = {
  records: {
    gift: {
      title: { ru: 'подарок', en: 'present' },
      fields: {
        what: { label: { ru: 'Что подарили', en: 'What was given' } },
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
      },
      untold: ['client'],
    },
  },
  done: { 'gift.give': { ru: 'Подарено', en: 'Present given' } },
}
