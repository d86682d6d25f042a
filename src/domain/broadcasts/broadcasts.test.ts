import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { audienceView } from './audience-view.ts'
import { at, copiesOf, make, willing } from './broadcasts.fixture.ts'
import { newslettersView } from './newsletters-view.ts'
import { broadcastsView } from './views.ts'

test('42 texts brought 3 orders', () => {
  const desk = new Desk('2026-11-02')
  const clients = Array.from({ length: 42 }, (_, nth) => willing(desk, `Клиент ${nth}`))
  const broadcast = make(desk, clients)
  for (const { id } of copiesOf(desk, broadcast)) desk.do('delivery.send', { id, channel: 'sms' })
  desk.on('2026-11-05')
  for (const client of clients.slice(0, 3)) desk.order(client, '2026-11-05', 100_000)
  desk.on('2026-11-20').order(clients[5] ?? '', '2026-11-20')
  expect(broadcastsView.look(desk.book, {}, at(desk))).toMatchObject([
    { sent: 42, waiting: 0, orders: 3, sum: 300_000, answered: 0 },
  ])
})

test('the text has the name in its case, and whoever has none gets it without', () => {
  const desk = new Desk()
  const contacts = [{ kind: 'mobile', value: '+79001112233' }]
  const nameless = desk.do('client.add', { epithet: 'соседка', contacts })
  desk.do('consent.give', { client: nameless })
  const broadcast = make(desk, [willing(desk, 'Мария'), nameless])
  expect(copiesOf(desk, broadcast).map(({ text, sure }) => [text, sure])).toEqual([
    ['Мария, вышел новый каталог. Занести?', true],
    ['Вышел новый каталог. Занести?', false],
  ])
})

test('who said stop, has not agreed, cannot be reached or was written to lately is left out, with the reason', () => {
  const desk = new Desk()
  const phone = [{ kind: 'mobile', value: '+79001112233' }]
  willing(desk, 'Анна')
  const stopped = willing(desk, 'Вера')
  desk.do('consent.stop', { client: stopped })
  desk.client('Галина', { contacts: phone })
  desk.client('Дарья')
  const lately = willing(desk, 'Елена')
  const [copy] = copiesOf(desk, make(desk, [lately]))
  desk.do('delivery.send', { id: copy?.id, channel: 'sms' })
  const { able, excluded } = audienceView.look(desk.book, {}, at(desk))
  expect(able).toMatchObject([{ client: { name: 'Анна' }, channel: 'sms' }])
  expect(excluded.map(({ client, why }) => [client.name, why])).toEqual([
    ['Вера', 'stopped'],
    ['Галина', 'no-consent'],
    ['Дарья', 'no-contact'],
    ['Елена', 'recent'],
  ])
  expect(audienceView.look(desk.book, {}, { day: '2026-12-05', lang: 'ru' }).able).toHaveLength(2)
})

test('people are chosen by folder, tag, VIP, month of birthday and months without an order', () => {
  const desk = new Desk()
  const green = willing(desk, 'Анна', { tags: ['дача'], birthday: '--02-29' })
  const black = willing(desk, 'Вера')
  desk.order(green, '2025-12-01', 500_000)
  desk.order(black, '2024-05-05', 100_000)
  const names = (params: object) =>
    audienceView.look(desk.book, params, at(desk)).able.map(({ client }) => client.name)
  expect(names({ folder: 'black' })).toEqual(['Вера'])
  expect(names({ tag: 'дача' })).toEqual(['Анна'])
  expect(names({ month: 2 })).toEqual(['Анна'])
  expect(names({ vip: true })).toEqual(['Анна'])
  expect(names({ silentMonths: 24 })).toEqual(['Вера'])
  expect(names({ silentMonths: 11 })).toEqual(['Анна', 'Вера'])
  expect(names({ folder: 'green', month: 3 })).toEqual([])
})

test('a stop that came while the queue was being sent holds', () => {
  const desk = new Desk()
  const client = willing(desk, 'Мария')
  const broadcast = make(desk, [client])
  const [copy] = copiesOf(desk, broadcast)
  desk.do('consent.stop', { client })
  expect(desk.try('delivery.send', { id: copy?.id, channel: 'sms' })).toMatchObject({
    refusal: { code: 'delivery.stopped' },
  })
  expect(copiesOf(desk, broadcast)).toMatchObject([{ state: 'stopped' }])
  expect(broadcastsView.look(desk.book, {}, at(desk))).toMatchObject([{ waiting: 0, skipped: 1 }])
})

test('an order belongs to the last broadcast before it, and within the days it was given', () => {
  const desk = new Desk('2026-11-02')
  const client = willing(desk, 'Мария')
  const send = (title: string, within: number) => {
    const broadcast = make(desk, [client], { title, within })
    desk.do('delivery.send', { id: copiesOf(desk, broadcast)[0]?.id, channel: 'sms' })
  }
  send('Первая', 30)
  desk.on('2026-11-10')
  send('Вторая', 3)
  desk.on('2026-11-14').order(client, '2026-11-05')
  desk.order(client, '2026-11-12')
  desk.order(client, '2026-11-14')
  expect(
    broadcastsView.look(desk.book, {}, at(desk)).map(({ title, orders }) => [title, orders]),
  ).toEqual([
    ['Вторая', 1],
    ['Первая', 1],
  ])
})

test('a text that was sent is no talk: the day’s list keeps its room, and the recall stands', () => {
  const desk = new Desk('2024-05-05')
  const client = willing(desk, 'Мария')
  desk.order(client, '2024-05-05')
  desk.on('2026-11-21')
  const [copy, other] = copiesOf(desk, make(desk, [client, willing(desk, 'Ольга')]))
  for (const one of [copy, other]) desk.do('delivery.send', { id: one?.id, channel: 'sms' })
  const { entries, done } = todayView.look(desk.book, {}, at(desk))
  expect(entries.map((entry) => entry.reasons[0]?.code)).toEqual(['recall'])
  expect(done).toEqual([])
  desk.do('delivery.answer', { id: copy?.id })
  expect(todayView.look(desk.book, {}, at(desk)).entries).toEqual([])
})

test('whoever has e-mail gets the newsletter, the others the short text', () => {
  const desk = new Desk()
  const mail = { contacts: [{ kind: 'email', value: 'anna@example.ru' }] }
  const anna = desk.client('Анна', mail)
  desk.do('consent.give', { client: anna })
  const vera = willing(desk, 'Вера')
  const body = '{имя}, в этом выпуске: уход зимой.'
  const newsletter = desk.do('newsletter.write', { title: 'Декабрь', body })
  const broadcast = make(desk, [anna, vera], { newsletter })
  expect(copiesOf(desk, broadcast).map(({ channel, text }) => [channel, text])).toEqual([
    ['email', 'Анна, в этом выпуске: уход зимой.'],
    ['sms', 'Вера, вышел новый каталог. Занести?'],
  ])
  const found = (query: string) =>
    newslettersView.look(desk.book, { query }, at(desk)).map(({ title }) => title)
  expect([found('ЗИМОЙ уход'), found('лето')]).toEqual([['Декабрь'], []])
  expect(desk.try('newsletter.delete', { id: newsletter })).toMatchObject({
    refusal: { code: 'newsletter.used' },
  })
})

test('a broadcast is resumed where it was left: what was sent or passed over does not come again', () => {
  const desk = new Desk()
  const broadcast = make(desk, [willing(desk, 'Анна'), willing(desk, 'Вера'), willing(desk, 'Зоя')])
  const [first, second] = copiesOf(desk, broadcast)
  desk.do('delivery.send', { id: first?.id, channel: 'sms' })
  expect(desk.try('delivery.send', { id: first?.id, channel: 'sms' })).toEqual({
    ok: true,
    value: [],
  })
  desk.do('delivery.skip', { id: second?.id })
  const states = () => copiesOf(desk, broadcast).map(({ state }) => state)
  expect(states()).toEqual(['sent', 'skipped', 'waiting'])
  desk.do('delivery.skip', { id: second?.id, skipped: false })
  expect(states()).toEqual(['sent', 'waiting', 'waiting'])
  expect(desk.try('broadcast.delete', { id: broadcast })).toMatchObject({
    refusal: { code: 'broadcast.sent', params: { count: 1 } },
  })
  expect(desk.try('delivery.send', { id: idOf('nobody'), channel: 'sms' })).toMatchObject({
    refusal: { code: 'delivery.unknown' },
  })
})
