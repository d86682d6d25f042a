import { isCalled } from '../../../domain/catalogues/periods.ts'
import type { ClientLine } from '../../../domain/quick-add/client-line.ts'
import type { Understood } from '../../../domain/quick-add/entries.ts'
import { spokenDay, weekdayName } from '../../../words/dates.ts'
import { weekday } from '../../../words/days.ts'
import type { Lang } from '../../../words/lang.ts'
import { money, toMinor } from '../../../words/money.ts'
import { quickWords } from './messages.ts'
import type { Whose } from './whose.ts'

/** A part of what was understood: what it is called, what it says, and which field puts it right. */
export interface Piece {
  readonly field: string
  readonly label: string
  readonly value: string
}

export interface Viewer {
  readonly lang: Lang
  readonly today: string
  readonly currency: string
  readonly owner: 'f' | 'm' | undefined
  /** «Каталог № 6», of the period in which an entry is written down. */
  readonly catalogue?: string | undefined
}

/** What was understood of an entry, part by part. */
export function piecesOf(
  read: Understood,
  whose: Whose | undefined,
  isChoice: boolean,
  { lang, today, currency, owner, catalogue }: Viewer,
): Piece[] {
  const words = quickWords[lang]
  const { time, sum, items, outcome, note, place, text, promise } = read
  const day = read.day ?? (catalogue && today)
  const pieces: (Piece | undefined)[] = [
    whose
      ? { field: 'who', label: whose.id ? words.whose : words.newCardLabel, value: whose.name }
      : isChoice
        ? { field: 'who', label: words.whose, value: words.chooseWho }
        : undefined,
    promise ? { field: 'kind', label: words.taskKind, value: words.promise } : undefined,
    sum === undefined
      ? undefined
      : { field: 'sum', label: words.sum, value: money(toMinor(sum, currency), currency, lang) },
    piece('items', words.items, items),
    piece('text', promise ? words.promiseText : words.text, text),
    outcome && outcome !== 'talked'
      ? {
          field: 'outcome',
          label: words.outcome,
          value: outcome === 'declined' ? words.declined : words.noAnswer(owner),
        }
      : undefined,
    piece('note', words.words, note),
    day === undefined
      ? undefined
      : {
          field: 'day',
          label: catalogue ?? words.day,
          value: `${spokenDay(day, today, lang)}, ${weekdayName(weekday(day), lang)}`,
        },
    piece('time', words.time, time),
    piece('place', words.place, place),
  ]
  return pieces.filter((one) => one !== undefined)
}

/** What was understood of a new card, part by part. */
export function cardPiecesOf(card: ClientLine, lang: Lang): Piece[] {
  const words = quickWords[lang]
  const fields = ['first', 'patronymic', 'last', 'phone', 'email', 'epithet'] as const
  return fields.flatMap((field) => piece(field, words[field], card[field]) ?? [])
}

/** Words of which nothing was made: a phone where there is a card already, the number of a period that does not run. */
export function unusedIn(
  { left, contact, number }: Understood,
  whose: Whose | undefined,
  running: string | undefined,
): string[] {
  const isOther = number && running !== undefined && !isCalled(running, number)
  return [
    ...left,
    ...(contact && whose?.id !== undefined ? [contact] : []),
    ...(isOther ? [`№ ${number}`] : []),
  ]
}

function piece(field: string, label: string, value: string | undefined): Piece | undefined {
  return value ? { field, label, value } : undefined
}
