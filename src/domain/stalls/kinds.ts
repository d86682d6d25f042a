import { addDays, addMonths, type Day } from '../../words/days.ts'
import { messages } from '../../words/lang.ts'

/** The five classic ways of saying neither yes nor no (article 001). */
export const classicStalls = ['think', 'holiday', 'months', 'fit', 'mail'] as const

export type ClassicStall = (typeof classicStalls)[number]

const words = messages<Readonly<Record<ClassicStall, string>>>(
  {
    think: 'нужно ещё подумать',
    holiday: 'после отпуска',
    months: 'позвоните через два месяца',
    fit: 'думает, куда это вписать',
    mail: 'пришлите на почту',
  },
  {
    think: 'more time to think',
    holiday: 'after the holiday',
    months: 'call in two months',
    fit: 'thinking how to fit it in',
    mail: 'send it by mail',
  },
)

/** A stall in words; one of the user's own is kept in words already. */
export function stallWords(stall: string, lang: 'ru' | 'en'): string {
  return isClassic(stall) ? words[lang][stall] : stall
}

/**
 * When to come back after a stall, where it says so itself. After a holiday nobody knows but the client: the day is asked for.
 */
export function dayAfterStall(stall: string, day: Day): Day | undefined {
  switch (stall) {
    case 'think':
      return addDays(day, 7)
    case 'months':
      return addMonths(day, 2)
    case 'fit':
      return addDays(day, 14)
    case 'mail':
      return addDays(day, 3)
    default:
      return undefined
  }
}

export function isClassic(stall: string): stall is ClassicStall {
  return classicStalls.some((one) => one === stall)
}
