import { expect, test } from 'vitest'
import { clientRecord } from '../../src/domain/clients/records.ts'
import { countsOf } from '../../src/domain/imports/imports.fixture.ts'
import { orderRecord } from '../../src/domain/orders/records.ts'
import { writeCsv } from '../../src/formats/csv-write.ts'
import { hasSamples, sample } from '../../src/formats/testing/samples.ts'
import { importTwice, readForImport } from './samples.ts'

interface Sale {
  readonly client: string
  readonly date: string
  readonly cents: number
  readonly discs: string
}

function sales(): Sale[] {
  const lines = new TextDecoder().decode(sample('orders/CDNOW_sample.txt')).trim().split('\n')
  return lines.map((line) => {
    const [client = '', , date = '', discs = '', dollars = ''] = line.trim().split(/\s+/)
    return { client, date, discs, cents: Math.round(Number(dollars) * 100) }
  })
}

const iso = (date: string) => date.replace(/(....)(..)(..)/, '$1-$2-$3')
const russian = (date: string) => date.replace(/(....)(..)(..)/, '$3.$2.$1')
const comma = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')

const writings: readonly (readonly [string, (sale: Sale) => (string | number)[], string])[] = [
  [
    'with numbers of clients',
    ({ client, date, discs, cents }) => [client, iso(date), discs, cents / 100],
    'customer_id,date,quantity,amount',
  ],
  [
    'as a Russian would',
    ({ client, date, discs, cents }) => [client, russian(date), discs, comma(cents)],
    'Клиент,Дата,Количество,Сумма',
  ],
  [
    'with days without signs',
    ({ client, date, discs, cents }) => [client, date, discs, cents / 100],
    'id,date,cds,sum',
  ],
  [
    'with names of clients',
    ({ client, date, discs, cents }) => [
      `Клиент ${client}`,
      iso(date),
      `CD x${discs}`,
      cents / 100,
    ],
    'Имя,Дата заказа,Состав,Сумма',
  ],
]

test.skipIf(!hasSamples).each(writings)(
  'the shop’s orders written %s fill the history, once',
  async (_, row, headers) => {
    const all = sales()
    const bytes = writeCsv([headers.split(','), ...all.map(row)])
    const { desk, report, again } = await importTwice(await readForImport(bytes, 'cdnow.csv'))
    expect(countsOf(report)).toEqual({
      rows: 6919,
      created: 2357,
      merged: 0,
      unchanged: 0,
      skipped: 0,
      orders: 6919,
      rejected: 0,
      similar: 0,
    })
    expect(countsOf(again)).toMatchObject({
      rows: 6919,
      created: 0,
      merged: 0,
      unchanged: 6919,
      orders: 0,
    })
    expect(desk.book.count(clientRecord)).toBe(2357)
    const total = [...desk.book.all(orderRecord)].reduce((sum, order) => sum + (order.sum ?? 0), 0)
    expect(total).toBe(all.reduce((sum, sale) => sum + sale.cents, 0))
  },
)

test.skipIf(!hasSamples)('every client of the shop has exactly their own orders', async () => {
  const all = sales()
  const bytes = writeCsv([
    ['client', 'date', 'sum'],
    ...all.map(({ client, date, cents }) => [client, iso(date), cents / 100]),
  ])
  const { desk } = await importTwice(await readForImport(bytes, 'cdnow.csv'))
  const expected = Map.groupBy(all, ({ client }) => client)
  for (const client of desk.book.all(clientRecord)) {
    const orders = desk.book
      .where(orderRecord, 'client', client.id)
      .map(({ date, sum }) => `${date} ${sum}`)
    const own = expected
      .get(client.externalId ?? '')
      ?.map(({ date, cents }) => `${iso(date)} ${cents}`)
    expect(orders.toSorted()).toEqual(own?.toSorted())
  }
})
