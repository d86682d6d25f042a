import type { Feature, Say } from './feature.ts'
import { features } from './features.ts'
import type { ReasonSource } from './reason.ts'

type Plans = NonNullable<Feature['plans']>

let reasons: readonly ReasonSource[] = reasonsIn(features)
let plans: readonly Plans[] = plansIn(features)

/**
 * Adds what comes after the first screen. A device does so when the commands have come, and before it shows a book that holds such records;
 * everywhere else it has been done when the registry is there. Whoever looks has all of it or needs none of it, so that views stay pure.
 */
export function bringLater(later: readonly Say[]): void {
  reasons = reasonsIn([...features, ...later])
  plans = plansIn([...features, ...later])
}

/** Every feature that gives reasons for the day's list. */
export function reasonSources(): readonly ReasonSource[] {
  return reasons
}

/** Every feature that has something for a day besides people. */
export function planners(): readonly Plans[] {
  return plans
}

/** The types of which a book that holds any needs what comes later. */
export const laterTypes: ReadonlySet<string> = new Set(
  features.flatMap(({ later, records = [] }) => (later ? records.map(({ name }) => name) : [])),
)

function reasonsIn(all: readonly Say[]): ReasonSource[] {
  return all.flatMap((one) => one.reasons ?? [])
}

function plansIn(all: readonly Say[]): Plans[] {
  return all.flatMap((one) => one.plans ?? [])
}
