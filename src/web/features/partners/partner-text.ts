import type { PartnerRow } from '../../../domain/partners/row.ts'
import type { Lang } from '../../../words/lang.ts'
import { money } from '../../../words/money.ts'
import { gendered } from '../../i18n/gendered.ts'
import { plainDay, type Reader } from '../../i18n/plain-day.ts'
import { partnerWords } from './messages.ts'

/** «5 ч 30 мин», «45 мин». */
export function timeText(minutes: number, lang: Lang): string {
  const words = partnerWords[lang]
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && words.hours(hours), (rest > 0 || hours === 0) && words.minutes(rest)]
    .filter(Boolean)
    .join('\u00A0')
}

/** «1 год 3 месяца», «6 месяцев», «меньше месяца». */
export function stayText(months: number, lang: Lang): string {
  const words = partnerWords[lang]
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const said = [years > 0 && words.years(years), rest > 0 && words.months(rest)].filter(Boolean)
  return said.length > 0 ? said.join(' ') : words.underMonth
}

/** «в деле», «перерыв до 5 мая», «ушла 5 мая, другая компания». */
export function stateText(row: PartnerRow, reader: Reader): string {
  const words = partnerWords[reader.lang]
  const state = gendered(row.gender, words.activities[row.activity])
  if (row.leftOn !== null) {
    const left = words.leftOn(state, plainDay(row.leftOn, reader))
    return [left, row.why && words.whys[row.why]].filter(Boolean).join(', ')
  }
  return row.restingUntil ? words.pausedUntil(plainDay(row.restingUntil, reader)) : state
}

/** «партнёр 6 месяцев · обучение 5 ч 30 мин · расходы 1 200 ₽». */
export function investedText(row: PartnerRow, lang: Lang): string {
  const words = partnerWords[lang]
  const { months, minutes, cost, currency } = row
  return [
    words.stayed(stayText(months, lang)),
    minutes > 0 ? words.taught(timeText(minutes, lang)) : words.notTaught,
    cost > 0 && words.spent(money(cost, currency, lang)),
  ]
    .filter(Boolean)
    .join(' · ')
}
