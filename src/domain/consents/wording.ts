import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import type { consentChannels, consentHows, purposes } from './records.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const forWhat = messages<Words<(typeof purposes)[number]>>(
  { news: 'новинки и предложения', data: 'хранение личных данных' },
  { news: 'news and offers', data: 'keeping personal data' },
)

export const channelWords = messages<Words<(typeof consentChannels)[number]>>(
  { any: 'любая связь', sms: 'СМС', messenger: 'мессенджеры', email: 'эл. почта' },
  { any: 'any channel', sms: 'text messages', messenger: 'messengers', email: 'e-mail' },
)

export const howWords = messages<Words<(typeof consentHows)[number]>>(
  { spoken: 'на словах', message: 'в сообщении', paper: 'на бумаге' },
  { spoken: 'spoken', message: 'in a message', paper: 'on paper' },
)

export const consentsWording: FeatureWording = {
  records: {
    consent: {
      title: { ru: 'согласие', en: 'consent' },
      fields: {
        purpose: { label: { ru: 'На что', en: 'For what' }, say: sayOneOf(forWhat) },
        channel: {
          label: { ru: 'Как присылать', en: 'On which channel' },
          say: sayOneOf(channelWords),
        },
        given: {
          label: { ru: 'Разрешено', en: 'Given' },
          say: (value, lang) => (value ? { ru: 'да', en: 'yes' } : { ru: 'нет', en: 'no' })[lang],
        },
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay },
        how: { label: { ru: 'Как сказано', en: 'How it was said' }, say: sayOneOf(howWords) },
      },
      untold: ['client', 'at', 'wording'],
    },
    'consent-wording': {
      title: { ru: 'слова согласия', en: 'wording of consent' },
      fields: {
        text: { label: { ru: 'Слова', en: 'Words' } },
        on: { label: { ru: 'Когда', en: 'When' }, say: sayDay, whenChanged: true },
      },
      untold: ['purpose'],
    },
  },
  done: {
    'consent.give': { ru: 'Согласие записано', en: 'Consent noted' },
    'consent.stop': { ru: 'Больше не присылаем', en: 'Stopped' },
    'consent.word': { ru: 'Слова согласия изменены', en: 'Consent reworded' },
  },
}
