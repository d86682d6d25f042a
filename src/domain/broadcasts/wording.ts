import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import type { SendChannel } from './records.ts'

export const sendChannelWords = messages<Readonly<Record<SendChannel, string>>>(
  { sms: 'СМС', whatsapp: 'WhatsApp', telegram: 'Телеграм', viber: 'Viber', email: 'Эл. почта' },
  {
    sms: 'Text message',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    viber: 'Viber',
    email: 'E-mail',
  },
)

const on = {
  label: { ru: 'Записано', en: 'Written down' },
  say: sayDay,
  whenChanged: true,
} as const

export const broadcastsWording: FeatureWording = {
  records: {
    broadcast: {
      title: { ru: 'рассылка', en: 'broadcast' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Название', en: 'Title' } },
        text: { label: { ru: 'Текст', en: 'Text' } },
        within: { label: { ru: 'Считать заказы, дней', en: 'Orders counted, days' } },
        on,
      },
      untold: ['newsletter'],
    },
    delivery: {
      title: { ru: 'сообщение рассылки', en: 'copy of a broadcast' },
      fields: {
        channel: { label: { ru: 'Как', en: 'How' }, say: sayOneOf(sendChannelWords) },
        sentOn: { label: { ru: 'Отправлено', en: 'Sent' }, say: sayDay },
        answeredOn: { label: { ru: 'Ответ', en: 'Answered' }, say: sayDay },
        skippedOn: { label: { ru: 'Пропущено', en: 'Passed over' }, say: sayDay },
      },
      untold: ['client', 'broadcast', 'on'],
    },
    newsletter: {
      title: { ru: 'выпуск газеты', en: 'newsletter' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Заголовок', en: 'Title' } },
        body: { label: { ru: 'Текст', en: 'Text' } },
        on,
      },
    },
  },
  done: {
    'broadcast.make': { ru: 'Рассылка составлена', en: 'Broadcast made' },
    'broadcast.edit': { ru: 'Рассылка исправлена', en: 'Broadcast edited' },
    'broadcast.end': { ru: 'Рассылка закончена', en: 'Broadcast ended' },
    'broadcast.delete': { ru: 'Рассылка удалена', en: 'Broadcast deleted' },
    'delivery.send': { ru: 'Отправлено', en: 'Sent' },
    'delivery.skip': { ru: 'Пропущено', en: 'Passed over' },
    'delivery.answer': { ru: 'Ответ отмечен', en: 'Answer noted' },
    'newsletter.write': { ru: 'Выпуск написан', en: 'Newsletter written' },
    'newsletter.edit': { ru: 'Выпуск исправлен', en: 'Newsletter edited' },
    'newsletter.delete': { ru: 'Выпуск удалён', en: 'Newsletter deleted' },
  },
}
