import { expect, test } from 'vitest'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { canTell, draftOf, fieldsOf, newDraft, wrongIn } from './regimen-draft.ts'

const typed = { ...newDraft('2026-11-21'), product: ' Омега-3 ', daily: '0,5', packSize: '60' }

test('a regimen is understood as it is typed', () => {
  expect([...wrongIn(typed)]).toEqual([])
  expect(fieldsOf({ ...typed, unit: 'мл', courseDays: '90' })).toEqual({
    product: 'Омега-3',
    daily: 0.5,
    unit: 'мл',
    packSize: 60,
    packDays: null,
    packs: 1,
    courseDays: 90,
    note: null,
    startedOn: '2026-11-21',
  })
})

test('counted in days, what was typed of amounts is forgotten', () => {
  const byDays = { ...typed, counted: 'days', packDays: '42', unit: 'мл' } as const
  expect(fieldsOf(byDays)).toMatchObject({ daily: null, unit: null, packSize: null, packDays: 42 })
  expect([...wrongIn({ ...byDays, packDays: '' })]).toEqual(['packDays'])
  expect([...wrongIn({ ...byDays, packDays: '10,5' })]).toEqual(['packDays'])
})

test('what is missing or no number is pointed at', () => {
  expect([...wrongIn(newDraft(''))]).toEqual(['product', 'startedOn', 'daily', 'packSize'])
  expect([...wrongIn({ ...typed, daily: '0', packSize: 'много', packs: '' })]).toEqual([
    'daily',
    'packSize',
    'packs',
  ])
  expect([...wrongIn({ ...typed, courseDays: '3 месяца' })]).toEqual(['courseDays'])
})

test('until when it lasts is told as soon as it can be', () => {
  expect(canTell(newDraft('2026-11-21'))).toBe(false)
  expect(canTell({ ...typed, product: '' })).toBe(true)
  expect(canTell({ ...typed, startedOn: '' })).toBe(false)
  expect(canTell({ ...typed, packs: '' })).toBe(false)
})

test('a regimen that is opened and saved stays as it was', () => {
  const amounts = { daily: 1.5, unit: 'мл', packSize: 30, packDays: null }
  const days = { daily: null, unit: null, packSize: null, packDays: 42 }
  for (const pace of [amounts, days]) {
    const kept = { product: 'Омега-3', packs: 2, courseDays: null, note: 'утром', ...pace }
    const row = { ...kept, startedOn: '2026-11-01' } as RegimenRow
    expect(fieldsOf(draftOf(row, 'ru'))).toEqual({ ...kept, startedOn: '2026-11-01' })
  }
})
