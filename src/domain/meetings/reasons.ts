import { spokenDay } from '../../words/dates.ts'
import { addDays } from '../../words/days.ts'
import { messages } from '../../words/lang.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { addressing } from '../saying.ts'
import { workDayBefore } from '../settings/work-days.ts'
import { openMeetings } from './records.ts'

/** A meeting whose result was never written down is asked about for a week. */
const askResultDays = 7

/**
 * A meeting is confirmed from the working day before until it starts (article 000); afterwards its
 * result is asked for.
 */
function find({ book, client, day, settings }: About): readonly Reason[] {
  return openMeetings(book, client.id).flatMap((meeting) => {
    const on = meeting.at.slice(0, 10)
    const facts = { on, time: meeting.at.slice(11), ...(meeting.place && { place: meeting.place }) }
    const reason = { rank: ranks.meeting, record: meeting.id, facts }
    if (on < day)
      return day <= addDays(on, askResultDays) ? [{ ...reason, code: 'meeting-result' }] : []
    const asks = !meeting.confirmedOn && day >= workDayBefore(settings, on)
    return asks ? [{ ...reason, code: 'meeting-confirm' }] : []
  })
}

const words = messages(
  {
    confirm: (when: string, place: string) => `Встреча ${when}${place}. Подтверждения ещё нет`,
    result: (when: string) => `Встреча была ${when}. Чем кончилась?`,
    at: (day: string, time: string) => `${day} в ${time}`,
    openConfirm: (when: string) => `добрый день. Наша встреча ${when} в силе?`,
    openResult: 'добрый день. Спасибо за встречу. Что решим дальше?',
  },
  {
    confirm: (when: string, place: string) => `Meeting ${when}${place}. Not confirmed yet`,
    result: (when: string) => `The meeting was ${when}. How did it end?`,
    at: (day: string, time: string) => `${day} at ${time}`,
    openConfirm: (when: string) => `good day. Is our meeting ${when} still on?`,
    openResult: 'good day. Thank you for the meeting. What shall we do next?',
  },
)

type Say = ReasonSource['say'][string]

const sayConfirm: Say = ({ facts }, saying) => {
  const { at, confirm, openConfirm } = words[saying.lang]
  const when = at(spokenDay(String(facts.on), saying.day, saying.lang), String(facts.time))
  const text = confirm(when, facts.place === undefined ? '' : `, ${facts.place}`)
  return { text, strong: when, opener: addressing(saying, openConfirm(when)) }
}

const sayResult: Say = ({ facts }, saying) => {
  const { at, result, openResult } = words[saying.lang]
  const when = at(spokenDay(String(facts.on), saying.day, saying.lang), String(facts.time))
  return { text: result(when), strong: when, opener: addressing(saying, openResult) }
}

export const meetingReasons: ReasonSource = {
  find,
  say: { 'meeting-confirm': sayConfirm, 'meeting-result': sayResult },
}
