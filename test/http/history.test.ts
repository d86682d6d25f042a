import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registry } from '../../src/domain/registry.ts'
import { emptied, type House, openHouse, type Visitor } from './house.ts'

let house: House
let anna: Visitor

beforeAll(async () => {
  house = await openHouse({ registry })
  anna = await house.enter()
})

afterAll(async () => {
  await house.stop()
  await emptied()
})

async function newClient(first: string, more: object = {}): Promise<string> {
  const id = v7()
  await anna.send('POST', '/api/clients', { id, first, ...more })
  return id
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('the history of a card says field by field what was and what is', async () => {
  const phone = (value: string) => [{ kind: 'mobile', value }]
  const id = await newClient('Мария', { contacts: phone('8 900 000-00-01') })
  const set = { last: 'Соколова' }
  const [addContacts, removeContacts] = [phone('8 900 000-00-02'), phone('+79000000001')]
  await anna.send('PATCH', `/api/clients/${id}`, { set, addContacts, removeContacts })
  await anna.send('POST', '/api/orders', { client: id, sum: 150_000 })
  const { json, status } = await anna.get(`/api/clients/${id}/history`)
  expect(status).toBe(200)
  expect(json.entries.map((entry: { title: string }) => entry.title)).toEqual([
    'Заказ записан',
    'Карточка изменена',
    'Карточка заведена',
  ])
  const [change] = json.entries[1].records
  expect(change.fields).toMatchObject([
    { label: 'Фамилия', before: null, after: 'Соколова' },
    { label: 'Связь' },
  ])
  expect([change.fields[1].before, change.fields[1].after].map(plain)).toEqual([
    '+7 900 000-00-01',
    '+7 900 000-00-02',
  ])
  const english = await anna.get(`/api/clients/${id}/history?lang=en&limit=1`)
  expect(english.json).toMatchObject({ entries: [{ title: 'Order recorded' }] })
  const rest = await anna.get(`/api/clients/${id}/history?before=${english.json.next}`)
  expect(rest.json.entries).toHaveLength(2)
})

test('the last actions of a book name whose they were, and what was taken back', async () => {
  const id = await newClient('Вера')
  const { json: order } = await anna.send('POST', '/api/orders', { client: id })
  const { json: undo } = await anna.send('POST', `/api/commands/${order.command}/undo`)
  const { json } = await anna.get('/api/history?limit=2')
  expect(json.entries).toMatchObject([
    {
      id: undo.command,
      title: 'Отменено: заказ записан',
      undoes: [order.command],
      whose: [{ id, name: 'Вера' }],
    },
    { id: order.command, title: 'Заказ записан', whose: [{ id, name: 'Вера' }] },
  ])
})

test('a deleted card is found with all that went with it, and comes back with one request', async () => {
  const id = await newClient('Ольга')
  await anna.send('POST', '/api/orders', { client: id })
  await anna.send('POST', '/api/touches', { client: id, outcome: 'talked' })
  await anna.send('DELETE', `/api/clients/${id}`)
  const { json } = await anna.get('/api/deleted')
  const [card] = json.cards
  expect(card).toMatchObject({ id, name: 'Ольга' })
  expect(card.with).toEqual([
    { type: 'order', title: 'заказ', count: 1 },
    { type: 'touch', title: 'разговор', count: 1 },
  ])
  expect((await anna.send('POST', `/api/commands/${card.command}/undo`)).status).toBe(201)
  expect((await anna.get(`/api/clients/${id}`)).json).toMatchObject({ name: 'Ольга' })
  expect((await anna.get('/api/deleted')).json.cards).toEqual([])
})

test('cards that went because a file was taken back are not called deleted', async () => {
  const rows = [{ row: 1, kind: 'client', client: { first: 'Зоя' } }]
  const { json: brought } = await anna.send('POST', '/api/imports', { file: 'к.csv', rows })
  const { json: back } = await anna.send('POST', `/api/commands/${brought.command}/undo`)
  expect((await anna.get('/api/deleted')).json.cards).toEqual([])
  await anna.send('POST', `/api/commands/${back.command}/undo`)
  const { json } = await anna.get('/api/history?limit=1')
  expect(json.entries[0]).toMatchObject({ title: 'Снова: загружено из файла «к.csv»', people: 1 })
})

test('an undo that something newer stands on is refused with the fields by name', async () => {
  const id = await newClient('Анна')
  const { json: first } = await anna.send('PATCH', `/api/clients/${id}`, { set: { last: 'А' } })
  await anna.send('PATCH', `/api/clients/${id}`, { set: { last: 'Б' } })
  const refused = await anna.send('POST', `/api/commands/${first.command}/undo`)
  expect(refused.status).toBe(409)
  expect(refused.json).toMatchObject({
    code: 'undo.changed-since',
    params: { fields: 'client.last' },
    detail: expect.stringContaining('Фамилия'),
  })
})

test('a client and an order that were one deed are taken back by one request', async () => {
  const client = v7()
  const { json: add } = await anna.send('POST', '/api/clients', { id: client, first: 'Новая' })
  const { json: order } = await anna.send('POST', '/api/orders', { client })
  const also = [add.command]
  const both = await anna.send('POST', `/api/commands/${order.command}/undo`, { also })
  expect(both.status).toBe(200)
  expect((await anna.get(`/api/clients/${client}`)).json.code).toBe('client.unknown')
})

test('a device learns what a command did elsewhere, and that an unknown one is not known', async () => {
  const { json: made } = await anna.send('POST', '/api/clients', { id: v7(), first: 'Ирина' })
  const { json } = await anna.get(`/api/commands/${made.command}`)
  expect(json).toMatchObject({
    epoch: anna.epoch,
    command: { id: made.command, name: 'client.add' },
    changes: [{ type: 'client', before: null, after: { first: 'Ирина' } }],
  })
  expect((await anna.get(`/api/commands/${v7()}`)).json.code).toBe('history.unknown')
  expect((await anna.get('/api/history?limit=0')).json.code).toBe('input.too-small')
})
