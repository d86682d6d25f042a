import { expect, test } from 'vitest'
import { Desk } from '../../../domain/domain.fixture.ts'
import { todayView } from '../../../domain/today/views.ts'
import { clockTime, type Moment, timely, waitsUntil } from './timely.ts'

const today = '2026-11-24'
const at = (time: string): Moment => ({ today, time, lang: 'ru' })

/** Maria at three, confirmed yesterday; Irina comes along to Anna's meeting at five, which nobody has confirmed. */
function entries() {
  const desk = new Desk('2026-11-23')
  const maria = desk.client('Мария')
  const anna = desk.client('Анна')
  const irina = desk.client('Ирина')
  const meeting = desk.do('meeting.arrange', { client: maria, at: `${today}T15:00` })
  desk.do('meeting.confirm', { id: meeting })
  desk.do('meeting.arrange', { client: anna, at: `${today}T17:00`, invited: irina })
  return todayView.look(desk.book, {}, { day: today, lang: 'ru' }).entries
}

const codesAt = (time: string) =>
  Object.fromEntries(
    timely(entries(), at(time)).map(({ client, reasons }) => [
      client.name,
      reasons.map(({ code }) => code).join(),
    ]),
  )

test('a meeting that has begun is asked about, and its result is told in words', () => {
  expect(codesAt('14:59').Мария).toBe('meeting-confirm')
  expect(codesAt('15:00').Мария).toBe('meeting-result')
  const maria = timely(entries(), at('15:00')).find(({ client }) => client.name === 'Мария')
  expect(maria?.reasons[0]).toMatchObject({ text: 'Встреча была сегодня в 15:00. Чем кончилась?' })
  expect(maria?.reasons[0]?.record).toBeDefined()
})

test('nobody is warned of a meeting that has begun', () => {
  expect(codesAt('16:59').Ирина).toBe('meeting-warn')
  expect(codesAt('17:00')).not.toHaveProperty('Ирина')
})

test('who is to be called at an hour waits for it', () => {
  const waits = (time: string) =>
    timely(entries(), at(time)).map((entry) => waitsUntil(entry, at(time)))
  expect(waits('12:59').toSorted()).toEqual(['13:00', '15:00', '15:00'])
  expect(waits('13:00').filter(Boolean)).toEqual(['15:00', '15:00'])
  expect(waits('15:00').filter(Boolean)).toEqual([])
})

test('a clock shows hours and minutes', () => {
  expect(clockTime(new Date(2026, 10, 24, 9, 5))).toBe('09:05')
})
