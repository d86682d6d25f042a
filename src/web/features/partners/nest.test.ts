import { expect, test } from 'vitest'
import type { TreeRow } from '../../../domain/partners/views.ts'
import { type Nest, nestOf } from './nest.ts'

const row = (id: string, below: number) => ({ id, below }) as TreeRow
const named = ({ row: { id }, brought }: Nest): unknown => [id, ...brought.map(named)]

test('whoever somebody brought stands within them, the next one beside them', () => {
  const rows = [row('Анна', 3), row('Вера', 1), row('Галя', 0), row('Дина', 0), row('Ева', 0)]
  expect(nestOf(rows).map(named)).toEqual([['Анна', ['Вера', ['Галя']], ['Дина']], ['Ева']])
  expect(nestOf([])).toEqual([])
})
