import { expect, test } from 'vitest'
import { clientRecord } from '../domain/clients/records.ts'
import { Desk } from '../domain/domain.fixture.ts'
import { prepareCards } from '../domain/imports/cards.ts'
import { exportCards, exportRows } from '../domain/imports/export.ts'
import { guessMapping } from '../domain/imports/guess.ts'
import { type Prepared, prepareImport } from '../domain/imports/prepare.ts'
import { writeCsv } from './csv-write.ts'
import { readFile } from './read.ts'
import { writeVcards } from './vcard/write.ts'
import { writeXlsx } from './workbook-write.ts'

const people = [
  { first: '=1+1', last: '@SUM(A1)', notes: '-2+3\n=cmd|calc', epithet: "'=1" },
  {
    first: 'Мария',
    last: "О'Нил",
    birthday: '--02-29',
    contacts: [
      { kind: 'mobile', value: '+79000000001' },
      { kind: 'mobile', value: '+79000000002', note: 'мама' },
      { kind: 'email', value: 'maria@example.ru' },
      { kind: 'telegram', value: 'maria_o' },
    ],
    tags: ['а;б', '+1'],
  },
  { first: '+7', company: 'ООО «Ромашка»; склад', address: 'Садовая, 1; кв. 2' },
]

function deskOfThem(): Desk {
  const desk = new Desk()
  for (const person of people) desk.do('client.add', person)
  return desk
}

async function readBack(bytes: Uint8Array, name: string): Promise<Prepared> {
  const read = await readFile(bytes, name)
  if (!read.ok) throw new Error(read.refusal.code)
  if (read.value.kind === 'cards') return prepareCards(read.value, { day: '2026-11-21' })
  if (read.value.kind === 'archive') throw new Error('an archive')
  const { sheets } = read.value
  const prepared = await prepareImport(sheets, sheets.map(guessMapping), { day: '2026-11-21' })
  if (!prepared.ok) throw new Error(prepared.refusal.code)
  return prepared.value
}

const files = {
  'все.xlsx': async (desk: Desk) => {
    const { headers, rows } = exportRows(desk.book, desk.day, 'ru')
    return writeXlsx([{ name: 'Клиенты', rows: [headers, ...rows] }])
  },
  'все.csv': async (desk: Desk) => {
    const { headers, rows } = exportRows(desk.book, desk.day, 'ru')
    return writeCsv([headers, ...rows])
  },
  'vcard3.vcf': async (desk: Desk) =>
    new TextEncoder().encode(writeVcards(exportCards(desk.book, desk.day), '3.0')),
  'vcard4.vcf': async (desk: Desk) =>
    new TextEncoder().encode(writeVcards(exportCards(desk.book, desk.day), '4.0')),
}

test.each(Object.entries(files))(
  'whoever was taken out to %s comes back the same, also who looks like a formula',
  async (name, write) => {
    const { rows, rejected } = await readBack(await write(deskOfThem()), name)
    expect(rejected).toEqual([])
    const desk = new Desk()
    desk.do('clients.import', { file: name, rows })
    const back = Array.from(
      desk.book.all(clientRecord),
      ({ id: _, importKey: __, importedOn: ___, ...card }) => card,
    )
    expect(back).toHaveLength(people.length)
    expect(back).toEqual(expect.arrayContaining(people))
  },
)
