import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { dueSheets } from './due.ts'

const questions = [{ id: 'sleep', kind: 'scale', label: 'Сон' }]

/** Maria's sleep is asked about every seven days, the last time on the 1st of November. */
function weekly(more: object = {}) {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария')
  const sheet = { title: 'Лист контроля', kind: 'repeated', every: 7, questions, ...more }
  const form = desk.do('form.make', sheet)
  desk.do('form.fill', { client, form, answers: { sleep: 5 } })
  const reasons = (day: string) =>
    todayView
      .look(desk.book, {}, { day, lang: 'ru' })
      .entries.flatMap((entry) => entry.reasons.map(({ text }) => text.replaceAll('\u00A0', ' ')))
  return { desk, client, form, reasons }
}

test('a control sheet comes up as many days after the last time as it says, for two weeks', () => {
  const { desk, client, reasons } = weekly()
  const days = ['2026-11-07', '2026-11-08', '2026-11-21', '2026-11-22']
  expect(days.map((day) => dueSheets(desk.book, client, day).length)).toEqual([0, 1, 1, 0])
  expect(days.map(reasons)).toEqual([
    [],
    ['Лист контроля: с прошлого раза 7 дней'],
    ['Лист контроля: с прошлого раза 20 дней'],
    [],
  ])
})

test('filled again, it waits from that day; the latest day counts, whatever was written down last', () => {
  const { desk, client, form, reasons } = weekly()
  desk.on('2026-11-10').do('form.fill', { client, form, answers: { sleep: 8 } })
  desk.do('form.fill', { client, form, on: '2026-10-20', answers: { sleep: 3 } })
  expect(['2026-11-10', '2026-11-16', '2026-11-17'].map((day) => reasons(day).length)).toEqual([
    0, 0, 1,
  ])
})

test('a talk since its day settles it, one before does not, and silence does not either', () => {
  const { desk, client, reasons } = weekly()
  desk.on('2026-11-07').do('touch.record', { client, outcome: 'talked' })
  expect(reasons('2026-11-08')).toHaveLength(1)
  desk.on('2026-11-08').do('touch.record', { client, outcome: 'no-answer' })
  expect(reasons('2026-11-09')).toHaveLength(1)
  desk.on('2026-11-09').do('touch.record', { client, outcome: 'declined' })
  expect(reasons('2026-11-10')).toEqual([])
})

test('a talk on its very day settles it, too: whoever would rather not is not asked again tomorrow', () => {
  const { desk, client, reasons } = weekly()
  desk.on('2026-11-08').do('touch.record', { client, outcome: 'talked' })
  expect(reasons('2026-11-09')).toEqual([])
})

test('nobody is reminded of a questionnaire, of a form that was put away or has no days, or of one never filled', () => {
  const { desk, form, reasons } = weekly()
  const other = desk.client('Ольга')
  expect(dueSheets(desk.book, other, '2026-11-08')).toEqual([])
  const shown = () => reasons('2026-11-08').length
  expect(shown()).toBe(1)
  desk.do('form.edit', { id: form, archived: true })
  expect(shown()).toBe(0)
  desk.do('form.edit', { id: form, archived: false, every: null })
  expect(shown()).toBe(0)
  desk.do('form.edit', { id: form, every: 7 })
  expect(shown()).toBe(1)
  desk.do('form.edit', { id: form, kind: 'once' })
  expect(shown()).toBe(0)
})
