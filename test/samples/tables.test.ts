import { expect, test } from 'vitest'
import { countsOf } from '../../src/domain/imports/imports.fixture.ts'
import { hasSamples } from '../../src/formats/testing/samples.ts'
import { importTwice, readSample } from './samples.ts'

test.skipIf(!hasSamples).each([
  ['tables/password.xls', 'file.password'],
  ['tables/poc-xmlbomb.xlsx', 'file.bomb'],
  ['tables/SampleSS.xls', 'import.nothing'],
  ['tables/SampleSS.xlsx', 'import.nothing'],
  ['tables/testEXCEL_5.xls', 'import.nothing'],
  ['tables/DateFormats.xls', 'import.nothing'],
  ['tables/1904DateWindowing.xls', 'import.nothing'],
  ['tables/csv-spectrum/simple.csv', 'import.nothing'],
  ['tables/csv-spectrum/json.csv', 'import.nothing'],
])('%s has no clients, and says so with %s', async (path, code) => {
  const read = await readSample(path)
  expect(!read.ok && read.refusal.code).toBe(code)
})

test.skipIf(!hasSamples)('a person with an address in pieces becomes a card', async () => {
  const read = await readSample('tables/csv-spectrum/comma_in_quotes.csv')
  expect(read.ok && read.value.rows.map(({ client }) => client)).toEqual([
    { first: 'John', last: 'Doe', address: '120 any st., Anytown, WW, 08123' },
  ])
})

test.skipIf(!hasSamples)(
  'a phone is found among columns that nobody foresaw, and they go to the notes',
  async () => {
    const read = await readSample('tables/csv-spectrum/location_coordinates.csv')
    const { report } = await importTwice(read)
    expect(countsOf(report)).toMatchObject({ rows: 1, created: 1, rejected: 0 })
    expect(read.ok && read.value.rows[0]?.client.notes).toMatch(
      /Cities: Modesto\nCounties: Stanislaus$/,
    )
  },
)

test.skipIf(!hasSamples).each([
  ['vcard/John_Doe_ANDROID.vcf', 6, 1],
  ['vcard/John_Doe_GMAIL.vcf', 1, 0],
  ['vcard/John_Doe_IPHONE.vcf', 1, 0],
  ['vcard/rfc6350-example.vcf', 1, 0],
])('%s: every card of the phone comes in, and only once', async (path, cards, rejected) => {
  const { report, again } = await importTwice(await readSample(path))
  expect(countsOf(report)).toMatchObject({ rows: cards, created: cards, merged: 0, rejected })
  expect(countsOf(again)).toMatchObject({ created: 0, merged: 0, unchanged: cards })
})

test.skipIf(!hasSamples)('an iPhone’s card keeps all that can be kept', async () => {
  const read = await readSample('vcard/John_Doe_IPHONE.vcf')
  expect(read.ok && read.value.rows[0]?.client).toMatchObject({
    last: 'Doe',
    first: 'John',
    epithet: 'Johny',
    birthday: '2012-06-06',
    contacts: [
      { kind: 'mobile', value: '+79055551234' },
      { kind: 'home', value: '+79056661234' },
      { kind: 'work', value: '+79057771234' },
      { kind: 'mobile', value: '+79052221234', note: 'assistant phone' },
      { kind: 'email', value: 'john.doe@ibm.com' },
      { kind: 'site', value: 'http://www.ibm.com' },
    ],
  })
})
