import { expect, test } from 'vitest'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { adherenceText, courseText, groupOf, supplyText } from './regimen-text.ts'

const row: RegimenRow = {
  id: 'r',
  client: { id: 'c', name: 'Мария' },
  product: 'Омега-3',
  daily: 2,
  unit: 'капсула',
  packSize: 60,
  packDays: null,
  packs: 1,
  courseDays: null,
  note: null,
  startedOn: '2026-11-01',
  endedOn: null,
  courseUntil: null,
  runsOutOn: '2026-11-30',
  left: 9,
  lasts: 30,
  enough: false,
  bought: 0,
  adherence: null,
}

const reader = { lang: 'ru', today: '2026-11-21' } as const

/** As it reads: numbers are joined to their words by spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const course = (more: Partial<RegimenRow> = {}) => plain(courseText({ ...row, ...more }, reader))
const supply = (more: Partial<RegimenRow> = {}) => plain(supplyText({ ...row, ...more }, reader))

test('what is taken is told as people say it, whatever it is counted in', () => {
  expect(course()).toBe('2 капсулы в день · с 1 ноября')
  expect(course({ daily: 5, unit: 'таблетка' })).toContain('5 таблеток в день')
  expect(course({ daily: 0.5, unit: 'порция' })).toContain('0,5 порции в день')
  expect(course({ daily: 10, unit: 'мл' })).toContain('10 мл в день')
  expect(course({ daily: 1, unit: null })).toContain('1 в день')
  expect(course({ daily: null, packDays: 21 })).toContain('упаковки хватает на 21 день')
  const english = courseText({ ...row, unit: 'capsules' }, { ...reader, lang: 'en' })
  expect(plain(english)).toBe('2 capsules a day · since 1 November')
})

test('a course tells its last day, and an ended one both of its days', () => {
  expect(course({ courseUntil: '2027-01-29' })).toContain('· курс до 29 января 2027')
  expect(course({ endedOn: '2026-11-15' })).toContain('1 ноября – 15 ноября')
})

test('it tells until when there is enough, and how long ago there was', () => {
  expect(supply()).toBe('Хватит до 30 ноября, ещё 9 дней')
  expect(supply({ left: 0, runsOutOn: '2026-11-21' })).toBe('Сегодня последний день упаковки')
  expect(supply({ left: -1, runsOutOn: '2026-11-20' })).toBe('Закончилось 1 день назад, 20 ноября')
  expect(supply({ startedOn: '2026-11-25' })).toBe('Начнётся 25 ноября')
})

test('what is enough for the whole course needs no reminder, and a course that is over is told so', () => {
  const until = { enough: true, courseUntil: '2026-11-25' }
  expect(supply(until)).toBe('Хватит до конца курса, 25 ноября')
  expect(supply({ ...until, courseUntil: '2026-11-20' })).toContain('Курс закончился 20 ноября')
})

test('how a course goes is told in plain words, and not before it can be told', () => {
  expect(adherenceText(row, 'ru')).toBe('')
  const adherence = { share: 0.75, gapDays: 10, verdict: 'breaks' } as const
  expect(plain(adherenceText({ ...row, adherence, bought: 1.5 }, 'ru'))).toBe(
    'Упаковок хватило на 75 % дней: приём с перерывами. Без продукта: 10 дней. Заказано с начала: 1,5 упаковки.',
  )
  const steady = { share: 1, gapDays: 0, verdict: 'steady' } as const
  expect(plain(adherenceText({ ...row, adherence: steady }, 'ru'))).toBe(
    'Упаковок хватило на 100 % дней: приём без больших перерывов.',
  )
})

test('in the journal those who need a package soon stand apart', () => {
  const group = (more: Partial<RegimenRow>) => groupOf({ ...row, ...more }, reader.today)
  expect(group({ left: -1 })).toBe('over')
  expect(group({ left: 0 })).toBe('week')
  expect(group({ left: 7 })).toBe('week')
  expect(group({ left: 8 })).toBe('later')
  expect(group({ left: 2, enough: true, courseUntil: '2026-11-22' })).toBe('later')
  expect(group({ left: 2, courseUntil: '2026-11-20' })).toBe('over')
})
