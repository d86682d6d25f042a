import type { RecordWording } from '../../book/wording.ts'
import { sayDay } from '../history/say.ts'

export const snoozeWording: RecordWording = {
  title: { ru: 'отсрочка', en: 'put off' },
  fields: {
    until: { label: { ru: 'До какого дня', en: 'Until' }, say: sayDay },
  },
}
