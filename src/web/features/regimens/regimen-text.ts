import { warnDays } from '../../../domain/regimens/reasons.ts'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import type { Lang } from '../../../words/lang.ts'
import { ruForm } from '../../../words/plural.ts'
import { decimal } from '../../i18n/decimal.ts'
import { plainDay, type Reader } from '../../i18n/plain-day.ts'
import { regimenWords } from './messages.ts'

/** «2 капсулы в день · с 1 ноября · курс до 30 января». */
export function courseText(row: RegimenRow, reader: Reader): string {
  const { lang, today } = reader
  const words = regimenWords[lang]
  const { startedOn, endedOn } = row
  const day = (on: string) => plainDay(on, reader)
  const when = endedOn ? words.until(day(startedOn), day(endedOn)) : words.since(day(startedOn))
  const course = !endedOn && row.courseUntil && words.course(day(row.courseUntil))
  return [paceText(row, lang), startedOn <= today && when, course].filter(Boolean).join(' · ')
}

type Pace = Pick<RegimenRow, 'daily' | 'unit' | 'packDays'>

/** «2 капсулы в день», «упаковки хватает на 30 дней». */
export function paceText({ daily, unit, packDays }: Pace, lang: Lang): string {
  const words = regimenWords[lang]
  if (daily !== null) return words.aDay(amountText(daily, unit, lang))
  return packDays === null ? '' : words.packLasts(words.days(packDays))
}

/** «2 капсулы», «0,5 порции», «10 мл». */
function amountText(amount: number, unit: string | null, lang: Lang): string {
  const forms = unit && regimenWords[lang].unitForms[unit.toLocaleLowerCase('ru')]
  const word = forms ? ruForm(amount, ...forms) : unit
  return word ? `${decimal(amount, lang)}\u00A0${word}` : decimal(amount, lang)
}

/** «Хватит до 26 ноября, ещё 5 дней». */
export function supplyText(row: RegimenRow, reader: Reader): string {
  const { lang, today } = reader
  const words = regimenWords[lang]
  const { left, runsOutOn, startedOn, courseUntil, enough } = row
  const day = (on: string) => plainDay(on, reader)
  if (startedOn > today) return words.begins(day(startedOn))
  if (courseUntil && courseUntil < today) return words.courseOver(day(courseUntil))
  if (courseUntil && enough) return words.enough(day(courseUntil))
  if (left === 0) return words.lastDay
  return left > 0
    ? words.lasts(day(runsOutOn), words.days(left))
    : words.wasEmpty(day(runsOutOn), words.days(-left))
}

/** How the course goes, by its orders; empty while nothing can be said. */
export function adherenceText({ adherence, bought }: RegimenRow, lang: Lang): string {
  if (!adherence) return ''
  const words = regimenWords[lang]
  const { share, gapDays, verdict } = adherence
  return [
    words.went(Math.round(share * 100), words.verdicts[verdict]),
    gapDays > 0 && words.without(words.days(gapDays)),
    bought > 0 && words.bought(words.packs(bought, decimal(bought, lang))),
  ]
    .filter(Boolean)
    .join(' ')
}

/** When it runs out, for the journal; a course that is over has run out too. */
export type Group = 'over' | 'week' | 'later'

export function groupOf(
  row: Pick<RegimenRow, 'left' | 'enough' | 'courseUntil'>,
  today: string,
): Group {
  if (row.courseUntil && row.courseUntil < today) return 'over'
  if (row.enough) return 'later'
  return row.left < 0 ? 'over' : row.left <= warnDays ? 'week' : 'later'
}
