import { expect, test } from 'vitest'
import { Book } from '../../../src/book/book.ts'
import { describeChange } from '../../../src/book/describe.ts'
import { execute } from '../../../src/book/execute.ts'
import { createRegistry } from '../../../src/book/registry.ts'
import { undoCommand } from '../../../src/book/undo.ts'
import { addClient } from '../../../src/domain/clients/commands.ts'
import { wording } from '../../../src/domain/history/wording.ts'
import { records } from '../../../src/domain/records.ts'
import { giftCommands } from './commands.ts'
import { gifts } from './feature.ts'
import { giftsView } from './views.ts'
import { giftsWording } from './wording.ts'

const client = '0198c0de-0000-7000-8000-000000000001'
const all = [...records, ...(gifts.records ?? [])]
const registry = createRegistry({
  records: all,
  commands: [addClient, ...giftCommands, undoCommand(all)],
  views: [giftsView],
})

test('a present is on the card the moment it was given', () => {
  const book = new Book(all)
  const give = (nth: number, name: string, args: unknown) => {
    const id = `0198c0de-0000-7000-8000-00000000010${nth}`
    const when = { at: '2026-11-21T08:00:00Z', day: '2026-11-21', tz: 'Europe/Moscow' }
    const envelope = { id, name, args, ...when, actor: 'me', version: 1 }
    const result = execute(registry, book, envelope, { role: 'owner', changesOf: () => undefined })
    if (result.ok) book.apply(result.value)
    return result.ok
  }
  expect(give(1, 'client.add', { id: client, first: 'Мария' })).toBe(true)
  expect(give(2, 'gift.give', { client, what: 'крем для рук' })).toBe(true)
  const viewing = { day: '2026-11-21', lang: 'ru' } as const
  expect(giftsView.look(book, { client }, viewing)).toEqual([
    { on: '2026-11-21', what: 'крем для рук' },
  ])
  expect(giftsView.look(book, { client }, { ...viewing, day: '2026-11-20' })).toEqual([])
})

test('the history tells of a present in words', () => {
  const change = {
    type: 'gift',
    id: 'g',
    before: null,
    after: { client, what: 'крем', on: '2026-11-21' },
  }
  const words = { ...wording, records: { ...wording.records, ...giftsWording.records } }
  expect(describeChange(words, change, null, 'ru')).toMatchObject({
    title: 'подарок',
    fields: [{ label: 'Что подарили', after: 'крем' }, { label: 'Когда' }],
  })
})
