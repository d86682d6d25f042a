import type { RecordWording } from '../../book/wording.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay } from '../history/say.ts'

const snooze: RecordWording = {
  title: { ru: 'отсрочка', en: 'put off' },
  fields: {
    until: { label: { ru: 'До какого дня', en: 'Until' }, say: sayDay },
  },
  untold: ['client', 'on'],
}

export const todayWording: FeatureWording = {
  records: { snooze },
  done: {
    'client.snooze': { ru: 'Отложено', en: 'Put off' },
  },
}
