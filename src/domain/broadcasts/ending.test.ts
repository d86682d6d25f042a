import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { at, copiesOf, make, sendTo, willing } from './broadcasts.fixture.ts'
import { broadcastsView } from './views.ts'

function halfSent(desk: Desk): string {
  const broadcast = make(
    desk,
    ['Анна', 'Вера', 'Галина', 'Дарья'].map((name) => willing(desk, name)),
  )
  sendTo(desk, broadcast, 2)
  return broadcast
}

const statesOf = (desk: Desk, broadcast: string) =>
  copiesOf(desk, broadcast).map(({ state }) => state)

test('a broadcast ended half-way stays sent to those who have it, and nobody else is left in the queue', () => {
  const desk = new Desk()
  const broadcast = halfSent(desk)
  desk.do('broadcast.end', { id: broadcast })
  expect(statesOf(desk, broadcast)).toEqual(['sent', 'sent', 'skipped', 'skipped'])
  expect(broadcastsView.look(desk.book, {}, at(desk))).toMatchObject([
    { sent: 2, waiting: 0, skipped: 2 },
  ])
})

test('an end is taken back as any deed is: whoever was passed over before it stays so', () => {
  const desk = new Desk()
  const broadcast = halfSent(desk)
  desk.do('delivery.skip', { id: copiesOf(desk, broadcast)[2]?.id })
  desk.do('broadcast.end', { id: broadcast })
  expect(desk.undo().ok).toBe(true)
  expect(statesOf(desk, broadcast)).toEqual(['sent', 'sent', 'skipped', 'waiting'])
})

test('whoever was sent the text meanwhile on another device has it, ended or not', () => {
  const desk = new Desk()
  const broadcast = halfSent(desk)
  const third = copiesOf(desk, broadcast)[2]
  desk.do('broadcast.end', { id: broadcast })
  desk.do('delivery.send', { id: third?.id, channel: 'sms' })
  expect(statesOf(desk, broadcast)).toEqual(['sent', 'sent', 'sent', 'skipped'])
})

test('ended twice it stays ended; one that is gone cannot be ended', () => {
  const desk = new Desk()
  const broadcast = halfSent(desk)
  desk.do('broadcast.end', { id: broadcast })
  desk.on('2026-12-01')
  expect(desk.try('broadcast.end', { id: broadcast })).toEqual({ ok: true, value: [] })
  expect(desk.try('broadcast.end', { id: idOf('nothing') })).toMatchObject({
    refusal: { code: 'broadcast.unknown' },
  })
})
