import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

/** Words of records that the server did not take; they come with them. */
export const rejectedWords = messages(
  {
    rejected: (what: string, when: string) => `${what}, ${when}: запись не принята.`,
    retry: 'Записать снова',
    cardGone: (name: string) =>
      `Карточку «${name}» тем временем удалили на другом устройстве. Верните её, и запись встанет на место; или уберите запись, если она больше не нужна.`,
    restoreAndRetry: 'Вернуть карточку и записать',
    discard: 'Убрать',
    others: (n: number) => `И ещё ${ruCount(n, 'запись', 'записи', 'записей')}.`,
    again: 'Записали снова',
  },
  {
    rejected: (what: string, when: string) => `${what}, ${when}: this was not taken.`,
    retry: 'Record again',
    cardGone: (name: string) =>
      `The card “${name}” was meanwhile deleted on another device. Bring it back, and the record takes its place; or remove the record if it is no longer needed.`,
    restoreAndRetry: 'Restore the card and record',
    discard: 'Remove',
    others: (n: number) => `And ${enCount(n, 'more record', 'more records')}.`,
    again: 'Recorded again',
  },
)
