import type { Fact } from '../../../../domain/clients/timeline.ts'
import { minorDigits, toMinor } from '../../../../words/money.ts'
import { parseAmount } from '../../today/outcomes/amount.ts'

/** A record of the timeline that can be corrected; a meeting is moved or closed instead. */
export type Editable = Exclude<Fact, { type: 'meeting' }>

/** A record as it is being typed. */
export interface FactDraft {
  readonly sum: string
  /** The date of an order, the due day of a task. */
  readonly day: string
  readonly text: string
}

export function factDraft(fact: Editable): FactDraft {
  switch (fact.type) {
    case 'order': {
      const sum = fact.sum === null ? '' : String(fact.sum / 10 ** digitsOf(fact))
      return { sum, day: fact.on, text: fact.note ?? '' }
    }
    case 'touch':
      return { sum: '', day: fact.on, text: fact.note ?? '' }
    case 'task':
      return { sum: '', day: fact.due, text: fact.text ?? '' }
  }
}

export interface FactCommand {
  readonly command: string
  readonly args: object
}

/** The command that corrects a record; undefined when the sum is none. */
export function factChange(
  fact: Editable,
  draft: FactDraft,
  usual: string,
): FactCommand | undefined {
  const { id } = fact
  const text = draft.text.trim() || null
  switch (fact.type) {
    case 'order': {
      const typed = draft.sum.trim() !== ''
      const amount = parseAmount(draft.sum)
      if (typed && amount === undefined) return undefined
      const sum = amount === undefined ? null : toMinor(amount, fact.currency ?? usual)
      return { command: 'order.edit', args: { id, date: draft.day, sum, note: text } }
    }
    case 'touch':
      return { command: 'touch.edit', args: { id, note: text } }
    case 'task':
      return { command: 'task.edit', args: { id, due: draft.day, text } }
  }
}

function digitsOf({ currency }: { readonly currency: string | null }): number {
  return minorDigits(currency ?? 'RUB')
}
