import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeArchive } from './archive.ts'
import { readFile } from './read.ts'
import { encoded, number, SEED, text, utf8, workbook } from './testing/fixtures.ts'

const ROWS = [
  [text('Имя'), text('Телефон')],
  [text('Мария'), number(30_077, 'dd.mm.yyyy')],
]
const CARD =
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9C=D0=\r\n=B0;;;;\r\n' +
  'item1.TEL;CELL:+7914\r\nitem1.X-ABLabel:Мама\r\nPHOTO;BASE64:AAAA\r\n\r\nEND:VCARD\r\n'

const SEEDS: [string, Uint8Array][] = [
  ['.xlsx', workbook(ROWS, 'xlsx')],
  ['.xlsb', workbook(ROWS, 'xlsb')],
  ['.ods', workbook(ROWS, 'ods')],
  ['.xls', workbook(ROWS, 'biff8')],
  ['.xls of Excel 95', workbook([[text('Mariya'), number(5)]], 'biff5')],
  ['.xls of Excel 2', workbook([[text('Mariya'), number(5)]], 'biff2')],
  ['XML', workbook(ROWS, 'xlml')],
  ['a web page', workbook(ROWS, 'html')],
  ['.csv', utf8('Имя;Телефон\r\n"Мария ""Маша""";+7914\r\n')],
  ['.csv of old Windows', encoded('windows-1251', 'Имя;Телефон\r\nМария;+7914\r\n')],
  ['.vcf', utf8(CARD)],
  [
    '.kartoteka',
    await writeArchive({ madeAt: '', book: '' }, [{ type: 'client', id: 'a', data: {} }]),
  ],
]

const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const change = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: spot,
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: spot,
    length: fc.integer({ min: 1, max: 64 }),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    at: spot,
    bytes: fc.uint8Array({ maxLength: 16 }),
  }),
  fc.record({ kind: fc.constant('end' as const), at: spot }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function mutate(bytes: Uint8Array, edit: Change): Uint8Array {
  const at = Math.floor(edit.at * bytes.length)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (edit.kind) {
    case 'set':
      return Uint8Array.of(...before, edit.byte, ...after.subarray(1))
    case 'cut':
      return Uint8Array.of(...before, ...after.subarray(edit.length))
    case 'put':
      return Uint8Array.of(...before, ...edit.bytes, ...after)
    case 'end':
      return before
  }
}

describe('a file hurt on its way is read or refused, and never stops the program', () => {
  test.each(SEEDS)('%s', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (edits) => {
        const read = await readFile(edits.reduce(mutate, bytes), 'клиенты')
        expect(typeof read.ok).toBe('boolean')
      }),
      { seed: SEED, numRuns: 120 },
    )
  })

  test.each(['xlsx', 'ods'] as const)('the inside of .%s, packed anew', async (type) => {
    const parts = unzipSync(workbook(ROWS, type))
    const names = Object.keys(parts).filter((name) =>
      /sheet|content|styles|Strings|workbook/.test(name),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (name, edits) => {
          const hurt = edits.reduce(mutate, parts[name] ?? new Uint8Array())
          const read = await readFile(zipSync({ ...parts, [name]: hurt }), 'клиенты')
          expect(typeof read.ok).toBe('boolean')
        },
      ),
      { seed: SEED, numRuns: 120 },
    )
  })

  test('bytes of no file at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(typeof (await readFile(bytes, '')).ok).toBe('boolean')
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
