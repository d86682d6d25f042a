import type { RecordWording } from '../../book/wording.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'

const languages = messages({ ru: 'русский', en: 'английский' }, { ru: 'Russian', en: 'English' })

const feed: RecordWording = {
  title: { ru: 'ссылка для календаря', en: 'calendar link' },
  fields: {
    name: { label: { ru: 'Для чего', en: 'What for' } },
    tz: { label: { ru: 'Часовой пояс', en: 'Time zone' } },
    lang: { label: { ru: 'Язык', en: 'Language' }, say: sayOneOf(languages) },
    madeOn: { label: { ru: 'Сделана', en: 'Made' }, say: sayDay, whenChanged: true },
  },
  untold: ['hash'],
}

export const calendarWording: FeatureWording = {
  records: { feed },
  done: {
    'feed.make': { ru: 'Ссылка для календаря сделана', en: 'Calendar link made' },
    'feed.revoke': { ru: 'Ссылка для календаря выключена', en: 'Calendar link switched off' },
  },
}
