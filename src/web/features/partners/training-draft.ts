import type { TrainingRow } from '../../../domain/partners/views.ts'
import { minorDigits, toMinor } from '../../../words/money.ts'
import { readSum, wrongDay } from '../quick-add/typed.ts'

/** A training as it is typed. */
export interface TrainingDraft {
  readonly on: string
  readonly minutes: string
  readonly cost: string
  readonly topic: string
}

/** What most trainings take. */
const usualMinutes = 60

export function draftOf(
  training: TrainingRow | undefined,
  today: string,
  currency: string,
): TrainingDraft {
  const { on = today, minutes = usualMinutes, cost = null, topic = null } = training ?? {}
  const paid = cost === null ? '' : String(cost / 10 ** minorDigits(currency))
  return { on, minutes: String(minutes), cost: paid, topic: topic ?? '' }
}

/** Whole minutes, 0 where nothing of the kind is typed. */
export function minutesIn({ minutes }: TrainingDraft): number {
  return /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0
}

export function wrongIn(draft: TrainingDraft, today: string): ReadonlySet<keyof TrainingDraft> {
  const minutes = minutesIn(draft)
  const wrong = new Set<keyof TrainingDraft>()
  if (wrongDay(draft.on, 'past', today)) wrong.add('on')
  if (minutes < 1 || minutes > 1440) wrong.add('minutes')
  if (Number.isNaN(readSum(draft.cost))) wrong.add('cost')
  return wrong
}

/** The fields of a draft with nothing wrong in it; null where nothing is typed. */
export function fieldsOf(draft: TrainingDraft, currency: string) {
  const sum = readSum(draft.cost)
  return {
    on: draft.on,
    minutes: minutesIn(draft),
    cost: sum === undefined ? null : toMinor(sum, currency),
    topic: draft.topic.trim() || null,
  }
}
