import { expect, test } from 'vitest'
import type { SheetPreview } from '../../local/worker/messages.ts'
import { firstRows, samplesOf } from './sheet-sample.ts'

const sheet: SheetPreview = {
  name: 'Клиенты',
  rows: 5,
  head: [
    ['Имя', 'Тел.', null],
    ['Мария', 79_000_000_001, null],
    [null, null, null],
    ['Мария', ' +7 900 000-00-02 ', null],
    ['Павел', null, null],
  ],
  mapping: { kind: 'clients', headerRow: 1, columns: ['first', 'skip', 'skip'], dateOrder: 'dmy' },
}

test('under every column stand its first values, each once', () => {
  expect(samplesOf(sheet, 1)).toEqual([
    { header: 'Имя', values: ['Мария', 'Павел'], isEmpty: false },
    { header: 'Тел.', values: ['79000000001', '+7 900 000-00-02'], isEmpty: false },
    { header: 'C', values: [], isEmpty: true },
  ])
})

test('the table shows rows with anything in them, the heading apart', () => {
  expect(firstRows(sheet, 1, 2)).toEqual([
    ['Мария', '79000000001', ''],
    ['Мария', '+7 900 000-00-02', ''],
  ])
})
