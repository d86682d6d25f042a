import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, unguardFormula } from './formulas.ts'
import { SEED } from './testing/fixtures.ts'

test.each([
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '+7-914-123',
  '-1-2',
  '+79141234567; =1',
  '+79141234567; +cmd',
  '--',
  '+',
])('a spreadsheet will not run %j', (cell) => {
  expect(guardFormula(cell)).toBe(`'${cell}`)
})

test.each([
  '+79141234567',
  '+7 (914) 123-45-67',
  '+7 914 123 45 67',
  '+79141234567; +79141234568',
  '-500',
  '-1 500,50',
  "О'Нил",
  'Мария',
])('people see %s as they wrote it', (cell) => {
  expect(guardFormula(cell)).toBe(cell)
})

test('taking the guard off always gives back the very same text', () => {
  const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."'=+-@\t\r1 ()") }))
  fc.assert(
    fc.property(cells, (cell) => {
      expect(unguardFormula(guardFormula(cell))).toBe(cell)
    }),
    { seed: SEED, numRuns: 1000 },
  )
})
