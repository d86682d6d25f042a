import { messages } from '../../words/lang.ts'
import type { decidesNames, signNames } from './fields.ts'

export type Signs = Readonly<Record<(typeof signNames)[number], string>>
type Decides = Readonly<Record<(typeof decidesNames)[number], string>>

/** What the talks show of a client. */
export const signWords = messages<Signs>(
  {
    honest: 'говорит честно',
    'values-time': 'ценит время',
    'wants-result': 'нужен результат',
    cheapest: 'ищет подешевле',
    'short-leash': 'держит на коротком поводке',
  },
  {
    honest: 'speaks honestly',
    'values-time': 'values time',
    'wants-result': 'wants a result',
    cheapest: 'wants the cheapest',
    'short-leash': 'keeps you on a short leash',
  },
)

export const decidesWords = messages<Decides>({ yes: 'да', no: 'нет' }, { yes: 'yes', no: 'no' })
