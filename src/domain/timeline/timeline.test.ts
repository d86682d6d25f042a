import { expect, test } from 'vitest'
import { clientView } from '../clients/card-view.ts'
import { Desk } from '../domain.fixture.ts'

const told = (desk: Desk, client: string, book = desk.book) =>
  clientView
    .look(book, { id: client }, { day: desk.day, lang: 'ru' })
    ?.timeline.map(({ type, on }) => `${on} ${type}`)

test('everything with Maria stands in one row of days, the latest first', () => {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария')
  const regimen = desk.do('regimen.start', { client, product: 'Омега-3', packDays: 30 })
  desk.on('2026-11-02').do('touch.record', { client, outcome: 'talked', channel: 'call' })
  desk.do('task.add', { client, kind: 'promise', text: 'заказ', due: '2026-11-09' })
  const questions = [{ id: 'skin', kind: 'text', label: 'Кожа' }]
  const form = desk.do('form.make', { title: 'Знакомство', kind: 'once', questions })
  desk.on('2026-11-03').do('form.fill', { client, form, answers: { skin: 'сухая' } })
  desk.on('2026-11-04').do('meeting.arrange', { client, at: '2026-11-10T16:00' })
  desk.on('2026-11-05').order(client, '2026-11-05', 150_000)
  desk.on('2026-11-06').do('regimen.end', { id: regimen })
  expect(told(desk, client)).toEqual([
    '2026-11-06 regimen-end',
    '2026-11-05 order',
    '2026-11-04 meeting',
    '2026-11-03 filled',
    '2026-11-02 touch',
    '2026-11-02 task',
    '2026-11-01 regimen',
  ])
  expect(told(desk, client, desk.book.asOf('2026-11-03'))).toHaveLength(4)
})

test('a form keeps the title under which it was filled, and says whether it is a control sheet', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  const questions = [{ id: 'sleep', kind: 'scale', label: 'Сон' }]
  const form = desk.do('form.make', { title: 'Сон', kind: 'repeated', questions })
  const filled = desk.do('form.fill', { client, form, answers: { sleep: 7 } })
  desk.do('form.edit', { id: form, title: 'Сон и отдых' })
  const fact = { type: 'filled', id: filled, form, title: 'Сон', kind: 'repeated' }
  const card = clientView.look(desk.book, { id: client }, { day: desk.day, lang: 'ru' })
  expect(card?.timeline).toMatchObject([fact])
})

test('a regimen that was told of late stands on its first day, one that is still to begin on the day it was written down', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  const start = (product: string, startedOn: string) =>
    desk.do('regimen.start', { client, product, packDays: 30, startedOn })
  start('Омега-3', '2026-09-01')
  start('Кальций', '2026-12-01')
  expect(told(desk, client)).toEqual(['2026-11-21 regimen', '2026-09-01 regimen'])
})
