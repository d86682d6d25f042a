import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Cell, Sheet } from '../domain/imports/source.ts'
import { number, SEED, text, utf8, workbook } from './testing/fixtures.ts'
import { hasSamples, sample } from './testing/samples.ts'
import { readMarkupWorkbook, readOldWorkbook, readZippedWorkbook } from './workbook.ts'
import { writeXlsx } from './workbook-write.ts'

const ROWS = [
  [text('Имя'), text('День рождения'), text('Сумма')],
  [text('Мария Ёлкина'), number(30_077, 'dd.mm.yyyy'), number(1500.5, '# ##0.00')],
]
const EXPECTED: Cell[][] = [
  ['Имя', 'День рождения', 'Сумма'],
  ['Мария Ёлкина', '1982-05-06', 1500.5],
]

const rowsOf = (result: { ok: boolean; value?: Sheet[] }) => result.value?.[0]?.rows

describe('a workbook gives names, days and sums', () => {
  test.each(['xlsx', 'xlsb', 'ods'] as const)('from .%s', async (type) => {
    const read = await readZippedWorkbook(workbook(ROWS, type))
    const rows = read.ok ? read.value[0]?.rows : undefined
    expect(rows?.[0]).toEqual(EXPECTED[0])
    expect(rows?.[1]?.[0]).toBe('Мария Ёлкина')
    expect(rows?.[1]?.[2]).toBe(1500.5)
    expect(rows?.[1]?.[1]).toBe('1982-05-06')
  })

  test('from .xls of 1997 and later', async () => {
    expect(rowsOf(await readOldWorkbook(workbook(ROWS, 'biff8')))).toEqual(EXPECTED)
  })

  test('from XML that was named .xls', async () => {
    const xml = new TextDecoder().decode(workbook(ROWS, 'xlml'))
    expect(rowsOf(await readMarkupWorkbook(xml))).toEqual(EXPECTED)
  })
})

const [CODEPAGE, WESTERN, RUSSIAN] = [0x42, 0xe4, 0xe3]
const MARIA = [0xcc, 0xe0, 0xf0, 0xe8, 0xff, 0x21]

test('a workbook of Excel 95 keeps its Russian letters', async () => {
  const latin = workbook([[text('Imya')], [text('Mariya')]], 'biff5')
  const said = replaceBytes(latin, [CODEPAGE, 0, 2, 0, WESTERN, 4], [CODEPAGE, 0, 2, 0, RUSSIAN, 4])
  const named = replaceBytes(said, utf8('Mariya'), MARIA)
  expect(rowsOf(await readOldWorkbook(named))?.[1]).toEqual(['Мария!'])
})

test('a workbook of before 1995, without a container, is read', async () => {
  const old = workbook([[text('Mariya'), number(5)]], 'biff2')
  const named = replaceBytes(old, utf8('Mariya'), MARIA)
  expect(rowsOf(await readOldWorkbook(named))).toEqual([['Мария!', 5]])
})

function replaceBytes(
  bytes: Uint8Array,
  from: ArrayLike<number>,
  to: readonly number[],
): Uint8Array {
  const wanted = Array.from(from)
  const at = bytes.findIndex((_, start) => wanted.every((byte, i) => bytes[start + i] === byte))
  if (at < 0) throw new Error('these bytes are not in the workbook')
  return Uint8Array.from(bytes, (byte, i) => to[i - at] ?? byte)
}

test('a workbook of a Mac counts days from 1904', async () => {
  const read = await readZippedWorkbook(
    workbook([[number(35_064, 'dd.mm.yyyy'), number(35_064)]], 'xlsx', { date1904: true }),
  )
  expect(read.ok && read.value[0]).toEqual({
    name: 'Clients',
    epoch: 1904,
    rows: [['2000-01-01', 35_064]],
  })
})

test('a telephone in a web page named .xls keeps its leading zeros and plus', async () => {
  const page =
    '<html><body><table><tr><td>+7914</td><td>00123</td><td>05.06.1982</td></tr></table></body></html>'
  expect(rowsOf(await readMarkupWorkbook(page))).toEqual([['+7914', '00123', '05.06.1982']])
})

test('a few lines of OpenDocument that stand for a billion cells are refused', async () => {
  const parts = unzipSync(workbook(ROWS, 'ods'))
  const xml = new TextDecoder().decode(parts['content.xml'])
  const bomb = xml
    .replace('<table:table-row', '<table:table-row table:number-rows-repeated="1000000"')
    .replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16000"')
  const read = await readZippedWorkbook(zipSync({ ...parts, 'content.xml': strToU8(bomb) }))
  expect(read).toMatchObject({ ok: false, refusal: { code: 'file.too-many-cells' } })
})

test('a cell far below the others does not make a million rows of cells', async () => {
  const parts = unzipSync(workbook(ROWS, 'xlsx'))
  const name = 'xl/worksheets/sheet1.xml'
  const xml = new TextDecoder()
    .decode(parts[name])
    .replaceAll('r="2"', 'r="99999999"')
    .replace(/r="([A-C])2"/g, 'r="$199999999"')
  const read = await readZippedWorkbook(zipSync({ ...parts, [name]: strToU8(xml) }))
  expect(rowsOf(read)?.length ?? 0).toBeLessThan(3)
})

test('a workbook whose summary was hurt is read all the same, and does not fill the memory', async () => {
  const whole = workbook(ROWS, 'biff8', { author: 'Мария' })
  const sectionsBefore = [0xfe, 0xff, 0, 0]
  const hurt = whole.slice()
  let summaries = 0
  for (let at = 0; at < whole.length; at += 64) {
    if (!sectionsBefore.every((byte, i) => whole[at + i] === byte)) continue
    hurt.fill(0xff, at + 52, at + 56)
    summaries++
  }
  expect(summaries).toBeGreaterThan(0)
  expect(rowsOf(await readOldWorkbook(hurt))).toEqual(EXPECTED)
})

test('an open workbook without styles, with days of its own, is read', async () => {
  const xml =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="Лист1"><table:table-row>' +
    '<table:table-cell office:value-type="string"><text:p>Мария</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="date" office:date-value="1982-05-06"><text:p>6.5</text:p></table:table-cell>' +
    '</table:table-row><table:table-row table:number-rows-repeated="1048575">' +
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    '</table:table></office:spreadsheet></office:body></office:document-content>'
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet')
  const manifest = strToU8('<manifest/>')
  const read = await readZippedWorkbook(
    zipSync({ mimetype, 'content.xml': strToU8(xml), 'META-INF/manifest.xml': manifest }),
  )
  expect(rowsOf(read)).toEqual([['Мария', '1982-05-06']])
})

describe('what is written', () => {
  test.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '+79141234567'])(
    'runs nothing when it is opened, and keeps %j as it is',
    async (cell) => {
      const bytes = await writeXlsx([{ name: 'Клиенты', rows: [[cell, 5]] }])
      const entries = unzipSync(bytes)
      const sheet = new TextDecoder().decode(entries['xl/worksheets/sheet1.xml'])
      expect(sheet).not.toContain('<f>')
      expect(sheet).toMatch(/<c r="A1" t="(?:s|str|inlineStr)"/)
      expect(rowsOf(await readZippedWorkbook(bytes))).toEqual([[cell, 5]])
    },
  )

  test('has names of sheets that every program accepts', async () => {
    const long = 'Клиенты: все / кого поздравить в декабре'
    const read = await readZippedWorkbook(
      await writeXlsx([
        { name: long, rows: [['a']] },
        { name: long, rows: [['b']] },
        { name: '', rows: [['c']] },
      ]),
    )
    const names = read.ok ? read.value.map((sheet) => sheet.name) : []
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })

  test('is read back the same', async () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'аяЁz 09+=-@\'"<>&\n\t😀_x') })
      .filter((word) => word !== '')
    const cell = fc.oneof(
      words,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.boolean(),
      fc.constant(null),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
        async (rows) => {
          const read = await readZippedWorkbook(await writeXlsx([{ name: 'Клиенты', rows }]))
          expect(rowsOf(read)).toEqual(trimmed(rows))
        },
      ),
      { seed: SEED },
    )
  })
})

function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const result = rows.map((row) => {
    const cells = [...row]
    while (cells.at(-1) === null) cells.pop()
    return cells
  })
  while (result.at(-1)?.length === 0) result.pop()
  return result
}

describe.skipIf(!hasSamples)('real workbooks', () => {
  const old = async (name: string) => readOldWorkbook(sample(`tables/${name}`))

  test('the same sheet is the same in .xls and .xlsx', async () => {
    const [xls, xlsx] = [
      await old('SampleSS.xls'),
      await readZippedWorkbook(sample('tables/SampleSS.xlsx')),
    ]
    expect(xls).toEqual(xlsx)
    expect(xls.ok && xls.value.map((sheet) => sheet.rows.length)).toEqual([4, 7, 0])
  })

  test('10 August 2007 is that day in five formats', async () => {
    expect(rowsOf(await old('DateFormats.xls'))?.map((row) => row[1])).toEqual(
      Array.from({ length: 5 }, () => '2007-08-10'),
    )
  })

  test('1 January 2000 counted from 1904 is that day', async () => {
    expect(rowsOf(await old('1904DateWindowing.xls'))).toEqual([['2000-01-01', '2000-01-01']])
  })

  test('Excel 5 for the Mac', async () => {
    expect(rowsOf(await old('testEXCEL_5.xls'))?.[8]).toEqual([null, 4, 16])
  })

  test('a password is asked away', async () => {
    expect(await old('password.xls')).toEqual({ ok: false, refusal: { code: 'file.password' } })
  })

  test('entities that grow are refused', async () => {
    expect(await readZippedWorkbook(sample('tables/poc-xmlbomb.xlsx'))).toEqual({
      ok: false,
      refusal: { code: 'file.bomb' },
    })
  })
})
