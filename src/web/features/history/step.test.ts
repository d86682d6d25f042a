import { expect, test } from 'vitest'
import { createMemoryBook } from '../../local/memory-book.ts'
import { stepOn } from './step.ts'

async function start() {
  const book = createMemoryBook([])
  const give = async (name: string, args: unknown) => {
    const given = await book.give(name, args)
    if (!given.ok) throw new Error(given.refusal.code)
    return given.value.id
  }
  const step = async (which: 'undo' | 'redo') => {
    const { command, said } = stepOn(which, book.recent, {
      book: book.book,
      lang: 'ru',
      told: undefined,
    })
    if (command) await book.undo(command)
    return said
  }
  return { book, give, step }
}

test('steps back go one deed at a time, steps forth the same way again', async () => {
  const { give, step } = await start()
  await give('client.add', { first: 'Мария' })
  await give('settings.change', { capacity: 9 })
  expect(await step('undo')).toBe('Отменено: настройки изменены')
  expect(await step('undo')).toBe('Отменено: карточка заведена')
  expect(await step('undo')).toBe('Отменять нечего')
  expect(await step('redo')).toBe('Снова: карточка заведена')
  expect(await step('redo')).toBe('Снова: настройки изменены')
  expect(await step('redo')).toBe('Возвращать нечего')
  expect(await step('undo')).toBe('Отменено: настройки изменены')
})

test('after something new was done there is no step forth', async () => {
  const { give, step } = await start()
  await give('client.add', { first: 'Мария' })
  await step('undo')
  await give('client.add', { first: 'Анна' })
  expect(await step('redo')).toBe('Возвращать нечего')
})
