import type { RecordWording } from '../../book/wording.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import { stallWords } from '../stalls/kinds.ts'
import type { TouchData } from './records.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const channels = messages<Words<TouchData['channel']>>(
  { call: 'звонок', message: 'сообщение', visit: 'визит', letter: 'письмо' },
  { call: 'call', message: 'message', visit: 'visit', letter: 'letter' },
)

const directions = messages<Words<TouchData['direction']>>(
  { out: 'клиенту', in: 'от клиента' },
  { out: 'to the client', in: 'from the client' },
)

const outcomes = messages<Words<TouchData['outcome']>>(
  {
    order: 'заказ',
    declined: 'заказа нет',
    'no-answer': 'нет ответа',
    promised: 'обещание',
    stall: 'отговорка',
    meeting: 'встреча',
    greeted: 'поздравление',
    talked: 'поговорили',
    catalogue: 'передан каталог',
    sent: 'отправлено',
    wrote: 'личное письмо',
    'let-go': 'больше не тревожим',
  },
  {
    order: 'order',
    declined: 'no order',
    'no-answer': 'no answer',
    promised: 'promise',
    stall: 'stall',
    meeting: 'meeting',
    greeted: 'greeting',
    talked: 'talked',
    catalogue: 'catalogue handed over',
    sent: 'text sent',
    wrote: 'personal letter',
    'let-go': 'let go',
  },
)

const touch: RecordWording = {
  title: { ru: 'разговор', en: 'talk' },
  fields: {
    on: { label: { ru: 'День', en: 'Day' }, say: sayDay },
    channel: { label: { ru: 'Как', en: 'How' }, say: sayOneOf(channels) },
    direction: {
      label: { ru: 'Кому', en: 'Which way' },
      say: sayOneOf(directions),
      whenChanged: true,
    },
    outcome: { label: { ru: 'Чем кончился', en: 'Outcome' }, say: sayOneOf(outcomes) },
    stall: {
      label: { ru: 'Отговорка', en: 'Stall' },
      say: (value, lang) => stallWords(String(value), lang),
    },
    minutes: { label: { ru: 'Минут', en: 'Minutes' } },
    note: { label: { ru: 'Слова', en: 'Words' } },
  },
  untold: ['client', 'at', 'brought'],
}

export const touchesWording: FeatureWording = {
  records: { touch },
  done: {
    'touch.record': { ru: 'Разговор записан', en: 'Talk recorded' },
    'touch.edit': { ru: 'Разговор исправлен', en: 'Talk corrected' },
    'touch.delete': { ru: 'Разговор удалён', en: 'Talk deleted' },
  },
}
