import { expect, test } from 'vitest'
import { Desk } from '../../../domain/domain.fixture.ts'
import { isPassed, minutesLeft, newSession, resultOf } from './session.ts'

test('an answer that was taken back is not counted, a card with two answers is one card', () => {
  const desk = new Desk()
  const [anna, vera] = [desk.client('Анна'), desk.client('Вера')]
  const answered = [
    { client: anna, asked: 'birthday' },
    { client: anna, asked: 'source' },
    { client: vera, asked: 'source' },
  ]
  desk.do('client.edit', { id: anna, set: { birthday: '--05-05', source: 'соседка' } })
  desk.do('client.edit', { id: vera, set: { source: 'соседка' } })
  const session = { ...newSession('a', 0), answered }
  expect(resultOf(desk.book, session)).toEqual({ filled: 3, cards: 2 })
  desk.undo()
  expect(resultOf(desk.book, session)).toEqual({ filled: 2, cards: 1 })
})

test('only the question that was passed over is left out, not the whole card', () => {
  const session = { ...newSession('a', 0), passed: [{ client: 'anna', asked: 'phone' }] }
  expect(isPassed(session, { client: 'anna', asked: 'phone' })).toBe(true)
  expect(isPassed(session, { client: 'anna', asked: 'birthday' })).toBe(false)
  expect(isPassed(session, { client: 'vera', asked: 'phone' })).toBe(false)
})

test('the minutes left are whole, end at nothing, and a clock put back does not add any', () => {
  const session = newSession('a', 1_000_000)
  const after = (minutes: number) => minutesLeft(session, 30, 1_000_000 + minutes * 60_000)
  expect([0, 0.5, 1, 29.5, 30, 45, -10].map(after)).toEqual([30, 30, 29, 1, 0, 0, 30])
})
