import type { RecordWording } from '../../../src/book/wording.ts'
import { sayDay } from '../../../src/domain/history/say.ts'

export const giftWording: RecordWording = {
  title: { ru: 'подарок', en: 'present' },
  fields: {
    what: { label: { ru: 'Что подарили', en: 'What was given' } },
    on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
  },
}
