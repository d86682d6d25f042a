import { expect, test } from 'vitest'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { investedText, stateText, stayText, timeText } from './partner-text.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

const row: PartnerRow = {
  id: 'p',
  client: { id: 'c', name: 'Мария' },
  gender: 'f',
  broughtBy: null,
  activity: 'active',
  since: '2026-05-05',
  number: null,
  note: null,
  pausing: false,
  restingUntil: null,
  leftOn: null,
  why: null,
  leftNote: null,
  farewellOn: null,
  lastOn: '2026-11-01',
  trainings: 2,
  minutes: 150,
  cost: 120_000,
  currency: 'RUB',
  months: 6,
}

const reader = { lang: 'ru', today: '2026-11-21' } as const

test('time and stay are told as people say them', () => {
  expect([0, 45, 60, 150].map((one) => plain(timeText(one, 'ru')))).toEqual([
    '0 мин',
    '45 мин',
    '1 ч',
    '2 ч 30 мин',
  ])
  expect([0, 1, 12, 15, 60].map((one) => plain(stayText(one, 'ru')))).toEqual([
    'меньше месяца',
    '1 месяц',
    '1 год',
    '1 год 3 месяца',
    '5 лет',
  ])
})

test('what was put in stands beside the time stayed', () => {
  expect(plain(investedText(row, 'ru'))).toBe(
    'партнёр 6 месяцев · обучение 2 ч 30 мин · расходы 1 200 ₽',
  )
  expect(plain(investedText({ ...row, minutes: 0, cost: 0 }, 'ru'))).toBe(
    'партнёр 6 месяцев · обучения не записано',
  )
})

test('the state says until when a pause is, and why somebody left', () => {
  expect(stateText(row, reader)).toBe('в деле')
  const pausing = { ...row, activity: 'resting', restingUntil: '2026-12-01' } as const
  expect(plain(stateText(pausing, reader))).toBe('перерыв до 1 декабря')
  const left = { ...row, activity: 'left', leftOn: '2026-11-01', why: 'no-time' } as const
  expect(plain(stateText(left, reader))).toBe('ушла 1 ноября, нет времени')
  expect(plain(stateText({ ...left, gender: null }, reader))).toMatch(/^больше не партнёр 1 ноября/)
})
