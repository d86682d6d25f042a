import { expect, test } from 'vitest'
import { draftOf, fieldsOf, minutesIn, wrongIn } from './training-draft.ts'

const today = '2026-11-21'
const typed = { ...draftOf(undefined, today, 'RUB'), topic: ' первый звонок ', cost: '1 200,50' }

test('a training is understood as it is typed', () => {
  expect([...wrongIn(typed, today)]).toEqual([])
  expect(fieldsOf(typed, 'RUB')).toEqual({
    on: today,
    minutes: 60,
    cost: 120_050,
    topic: 'первый звонок',
  })
  expect(fieldsOf({ ...typed, cost: '', topic: ' ' }, 'RUB')).toMatchObject({
    cost: null,
    topic: null,
  })
})

test('what is no time, no sum or still to come is pointed at', () => {
  const wrong = { on: '2026-11-22', minutes: 'час', cost: 'много', topic: '' }
  expect([...wrongIn(wrong, today)]).toEqual(['on', 'minutes', 'cost'])
  const of = (minutes: string) => wrongIn({ ...typed, minutes }, today).has('minutes')
  expect(['0', '1', '1440', '1441', '1,5'].map(of)).toEqual([true, false, false, true, true])
  expect(minutesIn({ ...typed, minutes: ' 45 ' })).toBe(45)
})

test('a training that is opened and saved stays as it was', () => {
  const kept = { on: '2026-11-01', minutes: 45, cost: 99_950, topic: null }
  const row = { id: 't', currency: 'RUB', ...kept }
  expect(fieldsOf(draftOf(row, today, 'RUB'), 'RUB')).toEqual(kept)
})
