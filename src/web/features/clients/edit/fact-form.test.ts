import { expect, test } from 'vitest'
import { type Editable, factChange, factDraft } from './fact-form.ts'

const order: Editable = {
  type: 'order',
  id: 'o',
  on: '2026-11-20',
  sum: 145_050,
  currency: 'RUB',
  items: [],
  note: null,
}

test('a sum is corrected as it was typed, and may be taken away', () => {
  const draft = factDraft(order)
  expect(draft.sum).toBe('1450.5')
  expect(factChange(order, { ...draft, sum: '2 000' }, 'RUB')?.args).toMatchObject({
    sum: 200_000,
    date: '2026-11-20',
  })
  expect(factChange(order, { ...draft, sum: '' }, 'RUB')?.args).toMatchObject({ sum: null })
  expect(factChange(order, { ...draft, sum: 'много' }, 'RUB')).toBeUndefined()
})

test('a promise is moved to another day', () => {
  const task = {
    type: 'task',
    id: 't',
    on: '2026-11-20',
    kind: 'promise',
    text: null,
    due: '2026-11-22',
    doneOn: null,
  } as const
  const draft = { ...factDraft(task), day: '2026-11-30' }
  expect(factChange(task, draft, 'RUB')).toEqual({
    command: 'task.edit',
    args: { id: 't', due: '2026-11-30', text: null },
  })
})
