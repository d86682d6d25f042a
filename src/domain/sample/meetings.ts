import { addDays, type Day } from '../../words/days.ts'
import { type MeetingData, meetingRecord } from '../meetings/records.ts'
import type { Who } from './person.ts'
import type { Writer } from './writer.ts'

type Meeting = Partial<Pick<MeetingData, 'minutes' | 'place' | 'outcome'>>

/** Meetings of all ends: held, moved, called off in time, and one to which nobody came, who is to be met again. */
export function meetPeople(writer: Writer, who: Who, day: Day): void {
  const meet = (name: string, ago: number, time: string, { outcome, ...more }: Meeting = {}) => {
    const on = addDays(day, -ago)
    return writer.add(meetingRecord, {
      client: who(name),
      at: `${on}T${time}`,
      arrangedOn: addDays(day, -Math.max(ago, 0) - 6),
      ...more,
      ...(outcome && { outcome, closedOn: on, confirmedOn: addDays(on, -1) }),
    })
  }
  meet('Громова Анна Петровна', 62, '11:00', { outcome: 'held', minutes: 90 })
  meet('Громова Анна Петровна', 24, '11:00', { outcome: 'held', minutes: 45 })
  meet('Щукина Любовь Андреевна', 41, '17:30', { outcome: 'held', place: 'у неё дома' })
  meet('Орлова Светлана Юрьевна', 13, '12:00', { outcome: 'cancelled' })
  meet('Котова Дарья', 45, '18:00', { outcome: 'held', minutes: 30 })
  for (const ago of [31, 17]) {
    meet('Котова Дарья', ago, '18:00', { outcome: 'no-show', place: 'кафе у парка' })
  }
  meet('Котова Дарья', -3, '18:00', { place: 'кафе у парка' })
  const movedFrom = meet('Мельник Оксана', 5, '10:00', { outcome: 'moved' })
  writer.add(meetingRecord, {
    client: who('Мельник Оксана'),
    at: `${addDays(day, 6)}T10:30`,
    arrangedOn: addDays(day, -5),
    movedFrom,
  })
}
