import {
  addMonths,
  type Day,
  daysInMonth,
  isDay,
  isoDay,
  monthOf,
  yearOf,
} from '../../words/days.ts'
import { blank, months, type Span, words } from './wording.ts'

export interface NamedDay extends Span {
  readonly day: Day
}

const monthStems = [
  'янв',
  'фев',
  'мар',
  'апр',
  'ма',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
]

const dateAlone = words(
  `(?:на |в |к |до )?([0-3]?\\d)(?:-?(?:го|е)(?: числ[ао])?| числ[ао])(?! +(?:${months}))`,
)
const partOfMonth = words(
  '(?:в |на |к |до )?(начале|начало|началу|начала|середине|середину|середины|конце|конец|концу|конца) (\\p{L}+)',
)

/** A day that is named by its place in a month, which chrono does not know: «25-го», «10 числа», «в конце месяца». */
export function dayOfMonth(
  line: string,
  today: Day,
  past: boolean,
): { day: NamedDay | undefined; rest: string } {
  for (const [pattern, read] of [
    [dateAlone, (found: RegExpExecArray) => onDate(Number(found[1]), today, past)],
    [partOfMonth, (found: RegExpExecArray) => inMonth(found[1] ?? '', found[2] ?? '', today)],
  ] as const) {
    pattern.lastIndex = 0
    const found = pattern.exec(line)
    const day = found ? read(found) : undefined
    if (found && day) {
      const [text] = found
      const rest = line.slice(0, found.index) + blank(text) + line.slice(found.index + text.length)
      return { day: { day, at: found.index, length: text.length }, rest }
    }
  }
  return { day: undefined, rest: line }
}

/** The nearest such date of a month, today counted in. */
function onDate(date: number, today: Day, past: boolean): Day | undefined {
  for (let away = 0; away < 12; away += 1) {
    const month = addMonths(isoDay(yearOf(today), monthOf(today), 1), past ? -away : away)
    const day = isoDay(yearOf(month), monthOf(month), date)
    if (isDay(day) && (past ? day <= today : day >= today)) return day
  }
  return undefined
}

function inMonth(part: string, name: string, today: Day): Day | undefined {
  const said = name.toLocaleLowerCase('ru')
  const number = monthStems.findIndex((stem) => said.startsWith(stem)) + 1
  const isThis = said === 'месяца'
  if (!isThis && (number === 0 || (number === 5 && !/^ма[яей]$/.test(said)))) return undefined
  const year = yearOf(today)
  const month = isThis ? monthOf(today) : number
  const day = placed(part, year, month)
  if (day >= today) return day
  const next = addMonths(isoDay(year, month, 1), isThis ? 1 : 12)
  return placed(part, yearOf(next), monthOf(next))
}

function placed(part: string, year: number, month: number): Day {
  if (/^нач/i.test(part)) return isoDay(year, month, 1)
  return isoDay(year, month, /^сер/i.test(part) ? 15 : daysInMonth(year, month))
}
