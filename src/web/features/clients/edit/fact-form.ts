import { usualMinutes } from '../../../../domain/meetings/records.ts'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { isPlain } from '../../../../domain/touches/rules.ts'
import { minorDigits, toMinor } from '../../../../words/money.ts'
import { itemsText, readItems } from '../../quick-add/typed.ts'
import { readMinutes } from '../../time/minutes.ts'
import { parseAmount } from '../../today/outcomes/amount.ts'

/** A fact that has a small window of its own; the others are parts of something larger. */
export type PlainFact = Extract<Fact, { type: 'order' | 'touch' | 'task' | 'meeting' }>

type Of<Type extends PlainFact['type']> = Extract<PlainFact, { type: Type }>

/** A record as it is being typed; what its kind has no use for stays empty. */
export interface FactDraft {
  readonly sum: string
  readonly items: string
  /** The date of an order or a talk, the due day of a task, the day of a meeting. */
  readonly day: string
  readonly time: string
  readonly place: string
  readonly text: string
  /** How long a talk took. */
  readonly minutes: string
  readonly channel: Of<'touch'>['channel']
  /** What a talk or a meeting ended with; empty for a meeting that is still to be. */
  readonly outcome: Of<'touch'>['outcome'] | Of<'meeting'>['outcome'] | ''
  readonly done: boolean
  /** How long a meeting takes. */
  readonly lasts: number
  /** Who was invited along to it. */
  readonly invited: { readonly id?: string; readonly name: string } | undefined
}

const empty: FactDraft = {
  sum: '',
  items: '',
  day: '',
  time: '',
  place: '',
  text: '',
  minutes: '',
  channel: 'call',
  outcome: '',
  done: false,
  lasts: usualMinutes,
  invited: undefined,
}

export function factDraft(fact: PlainFact): FactDraft {
  switch (fact.type) {
    case 'order': {
      const sum = fact.sum === null ? '' : String(fact.sum / 10 ** digitsOf(fact))
      const items = itemsText(fact.items)
      return { ...empty, sum, items, day: fact.on, text: fact.note ?? '' }
    }
    case 'touch': {
      const { on: day, channel, outcome, note, minutes } = fact
      const text = note ?? ''
      return { ...empty, day, channel, outcome, text, minutes: minutes?.toString() ?? '' }
    }
    case 'task':
      return { ...empty, day: fact.due, text: fact.text ?? '', done: fact.doneOn !== null }
    case 'meeting': {
      const [day = '', time = ''] = fact.at.split('T')
      const { place, outcome, minutes, invited } = fact
      return {
        ...empty,
        day,
        time,
        place: place ?? '',
        outcome: outcome ?? '',
        lasts: minutes ?? usualMinutes,
        invited: invited ?? undefined,
      }
    }
  }
}

export interface FactCommand {
  readonly command: string
  readonly args: object
}

/** The command that corrects a record; undefined when the sum or the minutes are none, or a day or a time is missing. */
export function factChange(
  fact: PlainFact,
  draft: FactDraft,
  usual: string,
): FactCommand | undefined {
  if (draft.day === '') return undefined
  switch (fact.type) {
    case 'order':
      return orderChange(fact, draft, usual)
    case 'touch':
      return touchChange(fact, draft)
    case 'task':
      return taskChange(fact, draft)
    case 'meeting':
      return meetingChange(fact, draft)
  }
}

function orderChange(order: Of<'order'>, draft: FactDraft, usual: string): FactCommand | undefined {
  const typed = draft.sum.trim() !== ''
  const amount = parseAmount(draft.sum)
  if (typed && amount === undefined) return undefined
  const sum = amount === undefined ? null : toMinor(amount, order.currency ?? usual)
  const args = { id: order.id, date: draft.day, sum, note: textOf(draft), ...itemsIn(order, draft) }
  return { command: 'order.edit', args }
}

/** The items when they were typed anew; what is known of one whose name stays is kept. */
function itemsIn(order: Of<'order'>, { items }: FactDraft) {
  if (items === factDraft(order).items) return {}
  const kept = readItems(items).map((typed) => {
    const { quantity: _, ...known } = order.items.find(({ name }) => name === typed.name) ?? {}
    return { ...known, ...typed }
  })
  return { items: kept.length > 0 ? kept : null }
}

function touchChange(touch: Of<'touch'>, draft: FactDraft): FactCommand | undefined {
  const { outcome, channel, day: on } = draft
  const minutes = readMinutes(draft.minutes)
  if (minutes === undefined) return undefined
  const corrected = outcome !== '' && outcome !== null && isPlain(touch.outcome) && { outcome }
  const args = { id: touch.id, on, channel, note: textOf(draft), minutes, ...corrected }
  return { command: 'touch.edit', args }
}

function taskChange(task: Of<'task'>, draft: FactDraft): FactCommand {
  const reopened = task.doneOn !== null && !draft.done && { doneOn: null }
  return {
    command: 'task.edit',
    args: { id: task.id, due: draft.day, text: textOf(draft), ...reopened },
  }
}

function meetingChange(meeting: Of<'meeting'>, draft: FactDraft): FactCommand | undefined {
  const { id, outcome, invited } = meeting
  if (draft.time === '') return undefined
  const ended = draft.outcome === '' ? null : draft.outcome
  const place = draft.place.trim() || null
  const args = {
    id,
    at: `${draft.day}T${draft.time.slice(0, 5)}`,
    place,
    ...(ended !== outcome && { outcome: ended }),
    ...(draft.lasts !== (meeting.minutes ?? usualMinutes) && { minutes: draft.lasts }),
    ...(draft.invited?.id !== invited?.id && { invited: draft.invited?.id ?? null }),
  }
  return { command: 'meeting.edit', args }
}

function textOf({ text }: FactDraft): string | null {
  return text.trim() || null
}

function digitsOf({ currency }: { readonly currency: string | null }): number {
  return minorDigits(currency ?? 'RUB')
}
