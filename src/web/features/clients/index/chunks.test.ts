import { expect, test } from 'vitest'
import { chunksOf, thinned } from './chunks.ts'

const people = (letter: string, count: number) => Array.from({ length: count }, () => ({ letter }))

test('every letter begins a piece of its own, and a long letter has several', () => {
  const chunks = chunksOf([...people('А', 50), ...people('Б', 1)])
  expect(chunks.map(({ key, first, rows }) => [key, first, rows.length])).toEqual([
    ['А0', true, 24],
    ['А1', false, 24],
    ['А2', false, 2],
    ['Б0', true, 1],
  ])
})

test('nobody is lost or told twice', () => {
  const rows = [...people('А', 24), ...people('Б', 25), ...people('Я', 3)]
  expect(chunksOf(rows).flatMap((chunk) => chunk.rows)).toHaveLength(52)
  expect(chunksOf([])).toEqual([])
})

test('a strip without room for every letter keeps some, with dots between', () => {
  expect(thinned([...'АБВ'], 5)).toEqual(['А', 'Б', 'В'])
  expect(thinned([...'АБВГДЕЖЗ'], 4)).toEqual(['А', '·', 'Д', '·'])
})
