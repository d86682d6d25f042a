import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { files } from '../words/refusals/files.ts'
import { writeArchive } from './archive.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { readFile } from './read.ts'
import { encoded, text, utf8, utf16, workbook } from './testing/fixtures.ts'
import { hasSamples, roomSources, sample } from './testing/samples.ts'

const CLIENTS = 'Имя;Телефон\r\nМария Ёлкина;+79141234567\r\n'
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Мария\r\nEND:VCARD\r\n'

const latin = (bytes: string) => Uint8Array.from(bytes, (char) => char.charCodeAt(0))
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** An old Office container with one stream of this name, and nothing in it. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set(latin(OLE))
  bytes.set(utf16(stream, 'le', false), 1024)
  bytes[1024 + 64] = stream.length * 2 + 2
  bytes[1024 + 66] = 2
  return bytes
}

describe('what cannot be read is refused with its reason, whatever its name', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file.empty'],
    ['blank lines', utf8(' \r\n\r\n'), 'file.empty'],
    ['a picture named .xls', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'file.picture'],
    ['a photograph', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'file.picture'],
    ['a moving picture', latin('GIF89a'), 'file.picture'],
    ['a picture from the web', latin('RIFF\x10\0\0\0WEBPVP8 '), 'file.picture'],
    ['a photograph of an iPhone', latin('\0\0\0\x18ftypheic\0\0'), 'file.picture'],
    ['a PDF', utf8('%PDF-1.7\n'), 'file.pdf'],
    ['a letter of Word 97', container('WordDocument'), 'file.document'],
    ['a letter of Word', zipSync({ 'word/document.xml': utf8('<w/>') }), 'file.document'],
    ['a formatted letter', utf8('{\\rtf1 Мария}'), 'file.document'],
    ['a locked workbook', container('EncryptedPackage'), 'file.password'],
    ['a folder packed as zip', zipSync({ 'clients.csv': utf8(CLIENTS) }), 'file.packed'],
    ['a table of Apple', zipSync({ 'Index/Document.iwa': utf8('x') }), 'file.unknown'],
    ['a program', latin('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0'), 'file.unknown'],
    ['a calendar', utf8('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'file.unknown'],
    ['a web page without a table', utf8('<html><body>Мария</body></html>'), 'file.unknown'],
    ['a container of who knows what', container('Contents'), 'file.damaged'],
    ['half a zip', zipSync({ 'xl/workbook.xml': utf8('<w/>') }).subarray(0, 40), 'file.damaged'],
    ['a workbook without a cell', workbook([[{ t: 'z' }]], 'xlsx'), 'file.no-rows'],
    ['a table of delimiters alone', utf8(';;;\r\n;;;\r\n'), 'file.no-rows'],
    ['another zip with a manifest', zipSync({ 'manifest.json': utf8('{}') }), 'archive.not-ours'],
  ])('%s', async (_, bytes, code) => {
    const read = await readFile(bytes, 'клиенты.xls')
    expect(read).toMatchObject({ ok: false, refusal: { code } })
  })

  test('a file of more than 64 MB', async () => {
    const read = await readFile(new Uint8Array(MAX_FILE_BYTES + 1), 'a.csv')
    expect(read).toEqual({
      ok: false,
      refusal: { code: 'file.too-big', params: { megabytes: 64 } },
    })
  })
})

describe('what a file is shows in its bytes, not in its name', () => {
  test.each([
    ['a table named .vcf', utf8(CLIENTS), 'csv'],
    ['a table of old Windows', encoded('windows-1251', CLIENTS), 'csv'],
    ['a table saved as Unicode text', utf16('Имя\tТелефон\r\nМария\t5\r\n', 'le', true), 'tsv'],
    ['a workbook named .csv', workbook([[text('Мария')]], 'xlsx'), 'xlsx'],
    ['an old workbook', workbook([[text('Мария')]], 'biff8'), 'xls'],
    ['an open workbook', workbook([[text('Мария')]], 'ods'), 'ods'],
    ['a web page named .xls', workbook([[text('Мария')]], 'html'), 'html'],
    ['XML named .xls', workbook([[text('Мария')]], 'xlml'), 'xml'],
  ])('%s', async (_, bytes, format) => {
    const read = await readFile(bytes, 'клиенты.vcf')
    expect(read).toMatchObject({ ok: true, value: { kind: 'table', format } })
  })

  test('contacts named .txt', async () => {
    const read = await readFile(utf8(CARD), 'контакты.txt')
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'cards', cards: [{ fullName: 'Мария' }] },
    })
  })

  test('an archive named .zip', async () => {
    const bytes = await writeArchive({ madeAt: '2026-11-21T08:00:00Z', book: 'Мария' }, [])
    const read = await readFile(bytes, 'архив.zip')
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'archive', manifest: { book: 'Мария' } },
    })
  })
})

test('a name that was garbled before it came into the workbook is put right', async () => {
  const garbled = new TextDecoder('windows-1251').decode(utf8('Мария'))
  expect(await readFile(workbook([[text(garbled)]], 'xlsx'), 'a.xlsx')).toMatchObject({
    value: { sheets: [{ rows: [['Мария']] }], notices: [{ code: 'mojibakeRepaired' }] },
  })
})

test('a text table is named after its file', async () => {
  const read = await readFile(utf8(CLIENTS), 'C:\\Мои файлы\\клиенты.2026.csv')
  expect(read).toMatchObject({ value: { sheets: [{ name: 'клиенты.2026' }] } })
})

test('every reason has a calm sentence in both languages', () => {
  const params = { entry: 'x', megabytes: 64, max: 5, version: 2, type: 'order', line: 3 }
  for (const language of [files.ru, files.en]) {
    for (const sentence of Object.values(language)) {
      expect(sentence(params)).not.toMatch(/!|undefined/)
      expect(sentence({})).toMatch(/не изменилось|nothing was changed/i)
    }
  }
  const refused = roomSources().flatMap(
    ({ text: source }) => source.match(/'(?:file|archive)\.[\w-]+'/g) ?? [],
  )
  const codes = new Set(
    refused.map((code) => code.slice(1, -1)).filter((code) => !code.endsWith('.ts')),
  )
  expect([...codes].filter((code) => !(code in files.ru))).toEqual([])
})

test('what reads files runs in a browser: nothing of Node in it', () => {
  for (const { name, text: source } of roomSources()) {
    expect(source, name).not.toMatch(/from 'node:|\bBuffer\b|\bprocess\./)
  }
})

describe.skipIf(!hasSamples)('real files through the door', () => {
  test.each([
    ['tables/SampleSS.xls', { ok: true, value: { format: 'xls' } }],
    ['tables/SampleSS.xlsx', { ok: true, value: { format: 'xlsx' } }],
    ['tables/testEXCEL_5.xls', { ok: true, value: { format: 'xls' } }],
    ['tables/password.xls', { ok: false, refusal: { code: 'file.password' } }],
    ['tables/poc-xmlbomb.xlsx', { ok: false, refusal: { code: 'file.bomb' } }],
    ['vcard/John_Doe_ANDROID.vcf', { ok: true, value: { kind: 'cards' } }],
    ['orders/CDNOW_sample.txt', { ok: true, value: { kind: 'table' } }],
  ])('%s', async (path, expected) => {
    expect(await readFile(sample(path), path)).toMatchObject(expected)
  })
})
