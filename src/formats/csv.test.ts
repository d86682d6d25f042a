import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../domain/imports/source.ts'
import { readCsv } from './csv.ts'
import { writeCsv } from './csv-write.ts'
import { SEED } from './testing/fixtures.ts'
import { hasSamples, sample, sampleNames } from './testing/samples.ts'

const read = (bytes: Uint8Array) => readCsv(new TextDecoder().decode(bytes)).rows

describe('columns are found', () => {
  test.each([
    [';', 'Имя;Сумма\r\nМария;1500,50\r\nАнна;200,00'],
    [',', 'First Name,Last Name,Phone\nAnna,Petrova,+7914'],
    ['\t', 'Имя\tАдрес\nМария\tИркутск, Ленина, 5'],
    ['|', 'Имя|Телефон\nМария|7914'],
  ])('parted by "%s"', (delimiter, table) => {
    expect(readCsv(table).delimiter).toBe(delimiter)
  })

  test('in a file from Excel that names its delimiter in the first line', () => {
    expect(readCsv('sep=,\r\nИмя,Заметка\r\nМария,"a;b"').rows).toEqual([
      ['Имя', 'Заметка'],
      ['Мария', 'a;b'],
    ])
  })

  test('although addresses in quotes are full of commas', () => {
    const table = readCsv('Мария;"Иркутск, Ленина, 5"\nАнна;"Москва, Тверская, 1"\n')
    expect(table.rows[0]).toEqual(['Мария', 'Иркутск, Ленина, 5'])
  })
})

test('rows of uneven length and blank rows keep their place', () => {
  expect(readCsv('a;b;c\n1\n\n2;3;4;5\n').rows).toEqual([
    ['a', 'b', 'c'],
    ['1'],
    [],
    ['2', '3', '4', '5'],
  ])
})

test('the name of a shop in quotes inside a cell stays whole', () => {
  expect(readCsv('ООО "Ромашка";1\n"Рассвет" ИП;2').rows).toEqual([
    ['ООО "Ромашка"', '1'],
    ['"Рассвет" ИП', '2'],
  ])
})

test('a quote that never ends does not swallow the clients after it', () => {
  const table = readCsv('Имя;Тел\n"Мария;1\nАнна;2\nЮлия;3')
  expect(table.rows).toHaveLength(4)
  expect(table.notices).toContainEqual({ code: 'quotesIgnored' })
})

test('files of old Macs have rows too', () => {
  expect(readCsv('a;b\r1;2\r').rows).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

describe('what is written', () => {
  test('opens in the Russian Excel: mark, semicolons, CRLF, decimal comma', () => {
    const bytes = writeCsv([['Мария', 1500.5, null, true]])
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe('Мария;"1500,5";;TRUE\r\n')
  })

  test('runs nothing when it is opened', () => {
    const evil = '=HYPERLINK("http://evil")'
    expect(new TextDecoder().decode(writeCsv([[evil]]))).toMatch(/^"'=HYPERLINK/)
    expect(read(writeCsv([[evil]]))).toEqual([[evil]])
  })
})

test('whatever is written is read back the same', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'";,|\t\r\n 1aЯ') }),
    fc.constantFrom('+79141234567', '-500', "'=1", "''+7", '+7-914-123'),
  )
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 })
  fc.assert(
    fc.property(rows, (table) => {
      const kept = table.map((row) => row.map((value) => value.replaceAll('\ufeff', '')))
      expect(read(writeCsv(kept))).toEqual(trimmed(kept))
    }),
    { seed: SEED, numRuns: 500 },
  )
})

/** Empty cells at the end of a row and empty rows at the end of a table leave no trace in CSV. */
function trimmed(rows: readonly (readonly string[])[]): Cell[][] {
  const result = rows.map((row) => {
    const cells: Cell[] = row.map((value) => (value === '' ? null : value))
    while (cells.at(-1) === null) cells.pop()
    return cells
  })
  while (result.at(-1)?.length === 0) result.pop()
  return result
}

/** The number in this file and the one in its expected result were made unreal separately. */
const UNREAL_NUMBER = 'Contact Phone Number'

describe.skipIf(!hasSamples)('awkward files of csv-spectrum', () => {
  test.each(sampleNames('tables/csv-spectrum', '.csv'))('%s', (name) => {
    const [header = [], ...rows] = read(sample(`tables/csv-spectrum/${name}`))
    const expectedName = `tables/csv-spectrum/${name.replace('.csv', '.expected.json')}`
    const expected: unknown = JSON.parse(new TextDecoder().decode(sample(expectedName)))
    const objects = rows.map((row) =>
      Object.fromEntries(
        header
          .map((title, column) => [String(title), row[column] ?? ''])
          .filter(([title]) => title !== UNREAL_NUMBER),
      ),
    )
    expect([expected].flat()).toMatchObject(objects)
  })
})
