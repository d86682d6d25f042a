import { expect, test } from 'vitest'
import type { Fact } from '../../../domain/timeline/timeline.ts'
import { boughtBefore } from './bought-before.ts'

const order = (id: string, ...names: string[]): Fact => ({
  type: 'order',
  id,
  on: '2026-11-21',
  sum: null,
  currency: null,
  items: names.map((name) => ({ name })),
  note: null,
})

test('what was bought last is offered first, each thing once', () => {
  const timeline = [order('1', 'Омега-3', 'крем'), order('2', 'крем', 'чай'), order('3', 'мыло')]
  expect(boughtBefore(timeline)).toEqual(['Омега-3', 'крем', 'чай', 'мыло'])
  expect(boughtBefore([...timeline, order('4', 'щётка')])).toHaveLength(4)
})
