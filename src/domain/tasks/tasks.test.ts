import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { taskRecord } from './records.ts'
import { openTasks } from './rules.ts'

const nobody = '0198c0de-0000-7000-8000-000000000000'

test('what is due sooner stands first', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  desk.do('task.add', { client, due: '2026-12-05', text: 'позже' })
  desk.do('task.add', { client, due: '2026-11-25', text: 'раньше' })
  expect(openTasks(desk.book, client).map((task) => task.text)).toEqual(['раньше', 'позже'])
})

test('ticking a task twice leaves the day of the first tick', () => {
  const desk = new Desk('2026-11-21')
  const id = desk.do('task.add', { due: '2026-11-21', text: 'напечатать ценники' })
  desk.do('task.done', { id })
  desk.on('2026-11-25').do('task.done', { id })
  expect(desk.book.get(taskRecord, id)?.doneOn).toBe('2026-11-21')
})

test('a task is moved to another day and deleted', () => {
  const desk = new Desk('2026-11-21')
  const id = desk.do('task.add', { due: '2026-11-21', text: 'забрать заказ' })
  desk.do('task.edit', { id, due: '2026-11-24', text: null })
  expect(desk.book.get(taskRecord, id)).toMatchObject({ due: '2026-11-24', kind: 'task' })
  expect(desk.book.get(taskRecord, id)?.text).toBeUndefined()
  desk.do('task.delete', { id })
  expect(desk.book.get(taskRecord, id)).toBeUndefined()
})

test('a task for a client who is not in the book is refused, as is one that is gone', () => {
  const desk = new Desk()
  expect(desk.try('task.add', { client: nobody, due: '2026-11-21' })).toMatchObject({
    refusal: { code: 'client.unknown' },
  })
  for (const name of ['task.done', 'task.edit', 'task.delete']) {
    expect(desk.try(name, { id: nobody })).toMatchObject({ refusal: { code: 'task.unknown' } })
  }
})

test('a task ticked off by mistake is open again', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  const id = desk.do('task.add', { client, text: 'каталог', due: '2026-11-21' })
  desk.do('task.done', { id })
  desk.do('task.edit', { id, doneOn: null })
  expect(openTasks(desk.book, client)).toMatchObject([{ id }])
})
