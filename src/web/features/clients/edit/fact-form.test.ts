import { expect, test } from 'vitest'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { factChange, factDraft } from './fact-form.ts'

const order: Fact = {
  type: 'order',
  id: 'o',
  on: '2026-11-20',
  sum: 145_050,
  currency: 'RUB',
  items: [{ name: 'крем', quantity: 2 }, { name: 'мыло' }],
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

test('what was ordered is corrected, and what is known of the rest stays known', () => {
  const draft = factDraft(order)
  expect(factChange(order, draft, 'RUB')?.args).not.toHaveProperty('items')
  expect(draft.items).toBe('крем × 2, мыло')
  const priced = { ...order, items: [{ name: 'крем', quantity: 2, sum: 900 }] }
  expect(factChange(priced, { ...draft, items: 'крем × 3, гель' }, 'RUB')?.args).toMatchObject({
    items: [{ name: 'крем', quantity: 3, sum: 900 }, { name: 'гель' }],
  })
  expect(factChange(order, { ...draft, items: ' ' }, 'RUB')?.args).toMatchObject({ items: null })
})

test('a promise is moved to another day, and one ticked off by mistake is open again', () => {
  const task: Fact = {
    type: 'task',
    id: 't',
    on: '2026-11-20',
    kind: 'promise',
    text: null,
    due: '2026-11-22',
    doneOn: '2026-11-21',
  }
  const draft = factDraft(task)
  expect(factChange(task, { ...draft, day: '2026-11-30' }, 'RUB')).toEqual({
    command: 'task.edit',
    args: { id: 't', due: '2026-11-30', text: null },
  })
  expect(factChange(task, { ...draft, done: false }, 'RUB')?.args).toMatchObject({ doneOn: null })
})

test('a talk with the wrong outcome is corrected; one that brought a promise keeps its own', () => {
  const talk: Fact = {
    type: 'touch',
    id: 'c',
    on: '2026-11-20',
    channel: 'call',
    direction: 'out',
    outcome: 'no-answer',
    note: null,
  }
  const draft = { ...factDraft(talk), outcome: 'talked' as const, text: 'была в отпуске' }
  expect(factChange(talk, draft, 'RUB')).toEqual({
    command: 'touch.edit',
    args: {
      id: 'c',
      on: '2026-11-20',
      channel: 'call',
      note: 'была в отпуске',
      minutes: null,
      outcome: 'talked',
    },
  })
  const promised = { ...talk, outcome: 'promised' as const }
  expect(factChange(promised, draft, 'RUB')?.args).not.toHaveProperty('outcome')
  expect(factChange(talk, { ...draft, day: '' }, 'RUB')).toBeUndefined()
})

test('a closed meeting is put right, and opened again when it has not been yet', () => {
  const meeting: Fact = {
    type: 'meeting',
    minutes: null,
    invited: null,
    moved: null,
    id: 'm',
    on: '2026-11-18',
    at: '2026-11-20T15:00',
    place: 'у проходной',
    confirmed: true,
    outcome: 'held',
  }
  const draft = factDraft(meeting)
  expect(factChange(meeting, { ...draft, time: '16:30', place: '' }, 'RUB')).toEqual({
    command: 'meeting.edit',
    args: { id: 'm', at: '2026-11-20T16:30', place: null },
  })
  expect(factChange(meeting, { ...draft, outcome: '' }, 'RUB')?.args).toMatchObject({
    outcome: null,
  })
  expect(factChange(meeting, { ...draft, time: '' }, 'RUB')).toBeUndefined()
})

test('how long a meeting took and who came along are written down when they are changed', () => {
  const meeting: Fact = {
    type: 'meeting',
    id: 'm',
    on: '2026-11-20',
    at: '2026-11-24T15:00',
    minutes: null,
    invited: { id: 'i', name: 'Ирина' },
    moved: null,
    place: null,
    confirmed: false,
    outcome: null,
  }
  const draft = factDraft(meeting)
  expect(factChange(meeting, draft, 'RUB')?.args).toEqual({
    id: 'm',
    at: '2026-11-24T15:00',
    place: null,
  })
  expect(
    factChange(meeting, { ...draft, lasts: 90, invited: undefined }, 'RUB')?.args,
  ).toMatchObject({ minutes: 90, invited: null })
})
