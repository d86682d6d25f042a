import type { Place } from './place.ts'

export type EntryKind = 'client' | 'order' | 'talk' | 'task' | 'meeting' | 'catalogue'
export type TalkOutcome = 'talked' | 'declined' | 'no-answer'
export type TalkChannel = 'call' | 'message' | 'visit'

/** A word that tells what a line is. */
export interface KindWord extends Place {
  readonly kind: 'order' | 'talk' | 'task' | 'promise' | 'meeting'
  readonly channel?: TalkChannel
}

const start = '(?<![\\p{L}\\d])'
const end = '(?![\\p{L}\\d])'

/** A pattern of whole words; letters of any case. */
export function words(pattern: string): RegExp {
  return new RegExp(`${start}(?:${pattern})${end}`, 'iu')
}

const patterns: readonly (readonly [KindWord['kind'], RegExp, TalkChannel?])[] = [
  ['meeting', words('встреча|встретиться|встречаемся|встретимся|увидеться|увидимся|свидание')],
  [
    'task',
    words(
      '(?:пере|по|до|со)?звон(?:ить|ю|и)(?:ся)?|набрать|напомнить|напомни|написать|напишу|узнать|уточнить|спросить|отвезти|завезти|занести|привезти|передать|отдать|отправить|послать|показать|поздравить|зайти|заехать|забрать|предложить|договориться|подготовить|заказать|купить|проверить',
    ),
  ],
  ['promise', words('(?:по)?обещала?|пообещали')],
  [
    'order',
    words(
      '(?<!не )(?:заказ|заказы|заказала?|заказали|купила?|взяла?|выкупила?|приобрела?|оплатила?)',
    ),
  ],
  [
    'talk',
    words(
      '(?:по|до|со|пере)?звонила?|созвонились|(?:по)?говорила?|поговорили|(?:по)?беседовала?|побеседовали|разговаривала?|разговор|звонок',
    ),
    'call',
  ],
  ['talk', words('(?:на)?писала?|списались|переписывались|сообщение|ответила?'), 'message'],
  [
    'talk',
    words(
      'заходила?|зашла|зашёл|заезжала?|была? у|виделась|виделся|виделись|встретила?|встретились|встретилась|встретился',
    ),
    'visit',
  ],
  [
    'talk',
    words(
      'сказала?|думает|подумает|не (?:взяла?|заказала?|купила?|отвечает|ответила?|бер[её]т|дозвонила(?:сь)?|дозвонился)|отказалась|отказался|недоступ(?:ен|на)',
    ),
  ],
]

/** Every word that tells what a line is, in the order in which they stand. */
export function kindWords(line: string): KindWord[] {
  return patterns
    .flatMap(([kind, pattern, channel]) => {
      const found = pattern.exec(line)
      return found
        ? [{ kind, at: found.index, length: found[0].length, ...(channel && { channel }) }]
        : []
    })
    .toSorted((a, b) => a.at - b.at)
}

const unanswered = words(
  '(?:она |он )?(?:не (?:отвечает|отвечала?|ответила?|взяла? трубку|бер[её]т(?: трубку)?|дозвонила(?:сь)?|дозвонился|снимает(?: трубку)?)|недоступ(?:ен|на)|занято|номер не отвечает)',
)
const refused = words(
  'отказалась|отказался|отказ|не взяла?|не заказала?|не купила?|не надо|не нужно|не хочет|не будет|пока не надо|пока не нужно|не интересно',
)

/** What a talk came to, and the words that tell it. */
export function outcomeIn(line: string): (Place & { readonly outcome: TalkOutcome }) | undefined {
  for (const [outcome, pattern] of [
    ['no-answer', unanswered],
    ['declined', refused],
  ] as const) {
    const found = pattern.exec(line)
    if (found) return { outcome, at: found.index, length: found[0].length }
  }
  return undefined
}
