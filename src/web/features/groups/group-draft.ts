import { costsOf, headsFor } from '../../../domain/groups/outlook.ts'
import { type Rhythm, timesOf } from '../../../domain/groups/rhythm.ts'
import { weekday } from '../../../words/days.ts'
import { minorDigits, toMinor } from '../../../words/money.ts'
import { parseAmount } from '../today/outcomes/amount.ts'
import type { GroupPageData } from './types.ts'

export interface CostDraft {
  /** Tells the lines from one another while they are typed. */
  readonly key: number
  readonly label: string
  readonly sum: string
  readonly per: 'once' | 'session' | 'person'
}

/** A group as it is being typed. */
export interface GroupDraft {
  readonly title: string
  readonly place: string
  readonly day: string
  readonly time: string
  readonly minutes: string
  readonly repeats: 'once' | 'weekly' | 'fortnight'
  /** Empty: the day of the week of the first session. */
  readonly weekdays: readonly number[]
  readonly times: string
  readonly seats: string
  readonly planned: string
  readonly least: string
  readonly price: string
  readonly prepayment: string
  readonly prepayBy: string
  readonly costs: readonly CostDraft[]
  readonly note: string
}

export type Wrong =
  | 'title'
  | 'day'
  | 'minutes'
  | 'times'
  | 'seats'
  | 'planned'
  | 'least'
  | 'price'
  | 'prepayment'
  | 'costs'

export function newDraft(rent: string): GroupDraft {
  const texts = { title: '', place: '', day: '', note: '', seats: '', planned: '', least: '' }
  const sums = { price: '', prepayment: '', prepayBy: '' }
  const schedule = {
    time: '18:30',
    minutes: '60',
    repeats: 'once',
    weekdays: [],
    times: '8',
  } as const
  const costs = [{ key: 0, label: rent, sum: '', per: 'once' }] as const
  return { ...texts, ...sums, ...schedule, costs }
}

export function draftOf(group: GroupPageData, rent: string): GroupDraft {
  const unit = 10 ** minorDigits(group.currency)
  const text = (value: number | undefined) => (value === undefined ? '' : String(value))
  const sum = (minor: number | undefined) => (minor === undefined ? '' : String(minor / unit))
  return {
    ...newDraft(rent),
    title: group.title,
    place: group.place ?? '',
    seats: text(group.seats),
    planned: text(group.planned),
    least: text(group.least),
    price: sum(group.price),
    prepayment: sum(group.prepayment),
    prepayBy: group.prepayBy ?? '',
    costs: (group.costs ?? []).map(({ label, sum: minor, per }, key) => {
      return { key, label, sum: sum(minor), per: per ?? 'once' }
    }),
    note: group.note ?? '',
  }
}

/** What cannot be saved as it stands; a group that is there already keeps its sessions. */
export function wrongIn(draft: GroupDraft, isNew: boolean): ReadonlySet<Wrong> {
  const isCount = (text: string, most: number) =>
    /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most
  const isSum = (text: string) => parseAmount(text) !== undefined
  const checks: readonly (readonly [Wrong, boolean])[] = [
    ['title', draft.title.trim() !== ''],
    ['day', !isNew || (draft.day !== '' && draft.time !== '')],
    ['minutes', !isNew || (isCount(draft.minutes, 1440) && Number(draft.minutes) >= 5)],
    ['times', !isNew || draft.repeats === 'once' || isCount(draft.times, 200)],
    ...(['seats', 'planned', 'least'] as const).map(
      (name) => [name, draft[name].trim() === '' || isCount(draft[name], 2000)] as const,
    ),
    ...(['price', 'prepayment'] as const).map(
      (name) => [name, draft[name].trim() === '' || isSum(draft[name])] as const,
    ),
    ['costs', draft.costs.every((cost) => wrongCost(cost) === undefined)],
  ]
  return new Set(checks.flatMap(([name, isRight]) => (isRight ? [] : [name])))
}

/** A line of costs without a sum is no cost; one with a sum says for what it is. */
export function wrongCost({ label, sum }: CostDraft): 'label' | 'sum' | undefined {
  if (sum.trim() === '') return undefined
  if (parseAmount(sum) === undefined) return 'sum'
  return label.trim() === '' ? 'label' : undefined
}

/** Lines of costs in which there is a sum. */
function filledCosts({ costs }: GroupDraft): readonly CostDraft[] {
  return costs.filter(({ sum }) => sum.trim() !== '')
}

/** The fields of a draft that is right; null where nothing is said. */
export function fieldsOf(draft: GroupDraft, currency: string) {
  const text = (value: string) => value.trim() || null
  const count = (value: string) => (value.trim() === '' ? null : Number(value))
  const costs = costsIn(draft, currency)
  return {
    title: draft.title.trim(),
    place: text(draft.place),
    seats: count(draft.seats),
    planned: count(draft.planned),
    least: count(draft.least),
    price: sumIn(draft.price, currency),
    prepayment: sumIn(draft.prepayment, currency),
    prepayBy: text(draft.prepayBy),
    costs: costs.length > 0 ? costs : null,
    note: text(draft.note),
  }
}

function sumIn(text: string, currency: string): number | null {
  const amount = parseAmount(text)
  return amount === undefined ? null : toMinor(amount, currency)
}

function costsIn(draft: GroupDraft, currency: string) {
  return filledCosts(draft).map(({ label, sum, per }) => ({
    label: label.trim(),
    sum: sumIn(sum, currency) ?? 0,
    ...(per !== 'once' && { per }),
  }))
}

/** When the sessions are, as the command takes them; undefined while that is not typed. */
export function scheduleOf(draft: GroupDraft): (Rhythm & { minutes: number }) | undefined {
  const { day, time, repeats, weekdays, times } = draft
  if (!day || !time) return undefined
  const from = `${day}T${time.slice(0, 5)}`
  const minutes = Number(draft.minutes)
  if (repeats === 'once') return { from, times: 1, minutes }
  const everyWeeks = repeats === 'fortnight' ? 2 : 1
  const on = weekdays.length > 0 ? [...weekdays] : [weekday(day)]
  return { from, weekdays: on, everyWeeks, times: Number(times), minutes }
}

/** The times of the sessions while the form is filled in; none while it is not right. */
export function timesIn(draft: GroupDraft): string[] {
  const rhythm = scheduleOf(draft)
  const { times = 0 } = rhythm ?? {}
  return rhythm && Number.isInteger(times) && times >= 1 && times <= 200 ? timesOf(rhythm) : []
}

/** How many heads cover the costs that are typed; null when no number does, undefined while there is nothing to cover. */
export function breakEvenIn(
  draft: GroupDraft,
  currency: string,
  sessions: number,
): number | null | undefined {
  const price = sumIn(draft.price, currency)
  const costs = costsIn(draft, currency)
  if (!price || costs.length === 0) return undefined
  const times = Array.from({ length: sessions }, (_, at) => ({
    id: String(at),
    at: '',
    minutes: 0,
  }))
  const { fixed, perPerson } = costsOf({ costs, sessions: times })
  return headsFor(fixed, price - perPerson)
}
