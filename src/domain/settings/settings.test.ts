import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { folderOf } from '../folders/rules.ts'
import { settingsOf } from './records.ts'
import { settingsView } from './views.ts'
import { addWorkDays, isDayOff, workDayBefore } from './work-days.ts'

const weekend = { weekdaysOff: [6, 7], daysOff: [{ from: '2026-12-31', to: '2027-01-08' }] }

test('a book that was never set up has the usual settings', () => {
  const viewing = { day: '2026-11-21', lang: 'ru' } as const
  expect(settingsView.look(new Desk().book, {}, viewing)).toMatchObject({
    currency: 'RUB',
    capacity: 12,
    recallEvery: 120,
    indexBy: 'last',
  })
})

test('a setting that is emptied returns to its usual value', () => {
  const desk = new Desk()
  desk.do('settings.change', { capacity: 5, ownerName: 'Вера' })
  expect(settingsOf(desk.book)).toMatchObject({ capacity: 5, ownerName: 'Вера' })
  desk.do('settings.change', { capacity: null })
  expect(settingsOf(desk.book)).toMatchObject({ capacity: 12, ownerName: 'Вера' })
})

test('the first change of settings can be undone', () => {
  const desk = new Desk()
  desk.do('settings.change', { capacity: 5 })
  desk.undo()
  expect(settingsOf(desk.book).capacity).toBe(12)
})

test('a rest that ends before it begins is refused', () => {
  const wrong = { daysOff: [{ from: '2027-01-08', to: '2026-12-31' }] }
  expect(new Desk().try('settings.change', wrong)).toMatchObject({
    refusal: { code: 'settings.days-off' },
  })
})

test('weekends and holidays are days off, and working days are counted past them', () => {
  expect(['2026-11-20', '2026-11-21', '2027-01-01'].map((day) => isDayOff(weekend, day))).toEqual([
    false,
    true,
    true,
  ])
  expect(addWorkDays(weekend, '2026-11-20', 2)).toBe('2026-11-24')
  expect(addWorkDays(weekend, '2026-12-30', 1)).toBe('2027-01-11')
  expect(workDayBefore(weekend, '2027-01-11')).toBe('2026-12-30')
})

test('the folders follow the rolling window that was chosen', () => {
  const desk = new Desk('2026-11-21')
  desk.do('settings.change', { folderMonths: 6 })
  const months = settingsOf(desk.book).folderMonths
  expect(folderOf('2026-05-21', false, '2026-11-21', months)).toBe('green')
  expect(folderOf('2026-05-20', false, '2026-11-21', months)).toBe('black')
})
