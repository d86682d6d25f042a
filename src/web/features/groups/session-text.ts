import { weekday } from '../../../words/days.ts'
import { plainDay, type Reader } from '../../i18n/plain-day.ts'
import { settingsWords } from '../settings/messages.ts'
import { groupWords } from './messages.ts'

/** «сб, 5 декабря в 18:30». */
export function sessionTime(at: string, reader: Reader): string {
  return groupWords[reader.lang].at(sessionDay(at, reader), at.slice(11))
}

/** «сб, 5 декабря». */
export function sessionDay(at: string, reader: Reader): string {
  const day = at.slice(0, 10)
  const short = settingsWords[reader.lang].short[weekday(day) - 1] ?? ''
  return `${short}, ${plainDay(day, reader)}`
}
