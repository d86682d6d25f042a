import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { clientsView } from '../clients/views.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { pursuitRecord } from './records.ts'
import { pursuitsView } from './views.ts'

const start = '2026-11-23'
const on = (days: number) => addDays(start, days)

function begun() {
  const desk = new Desk(start)
  const client = desk.client('Олег', {
    last: 'Громов',
    contacts: [{ kind: 'mobile', value: '+79261234567' }],
  })
  const id = desk.do('pursuit.start', { client })
  return { desk, client, id }
}

const rowOn = (desk: Desk, day: string) => pursuitsView.look(desk.book, {}, { day, lang: 'ru' })[0]
const reasonsOn = (desk: Desk, day: string) =>
  todayView.look(desk.book, {}, { day, lang: 'ru' }).entries.flatMap(({ reasons }) => reasons)

test('each step comes up in the day’s list on its day, and stays until it is made', () => {
  const { desk, client } = begun()
  expect(reasonsOn(desk, start)).toMatchObject([
    {
      code: 'pursuit',
      text: 'Три звонка и письмо, шаг 1 из 4: звонок, предложить встречу. Без ответа закончится 7\u00A0декабря',
    },
  ])
  desk.do('touch.record', { client, outcome: 'no-answer' })
  expect(reasonsOn(desk, on(2))).toEqual([])
  expect(reasonsOn(desk, on(4))).toMatchObject([{ step: 2 }])
})

test('two weeks of silence end it, and the prospect is gone from everywhere', () => {
  const { desk, client } = begun()
  for (const day of [0, 3, 6]) desk.on(on(day)).do('touch.record', { client, outcome: 'no-answer' })
  desk.on(on(13)).do('letter.record', { client, text: 'Олег, здравствуйте.' })
  const names = (day: string, letGo = false) =>
    clientsView.look(desk.book, { letGo }, { day, lang: 'ru' }).map(({ name }) => name)
  expect(rowOn(desk, on(13))).toMatchObject({ state: 'open', closesOn: on(14) })
  expect(names(on(13))).toEqual(['Олег Громов'])
  expect(rowOn(desk, on(14))).toMatchObject({ state: 'silent', endedOn: on(14), due: null })
  expect(names(on(14))).toEqual([])
  expect(names(on(14), true)).toEqual(['Олег Громов'])
  desk.on(on(30)).do('client.reopen', { id: client })
  expect(names(on(30))).toEqual(['Олег Громов'])
  expect(names(on(29))).toEqual([])
})

test('an order on the day it is over comes after the end', () => {
  const { desk, client } = begun()
  desk.on(on(14)).order(client, on(14), 100_00)
  expect(rowOn(desk, on(14))).toMatchObject({ state: 'silent', endedOn: on(14) })
})

test('whoever ordered before is not forgotten for not answering now', () => {
  const desk = new Desk(start)
  const client = desk.client('Ольга')
  desk.order(client, '2026-01-10', 100_00)
  desk.do('pursuit.start', { client })
  const all = clientsView.look(desk.book, {}, { day: on(20), lang: 'ru' })
  expect(rowOn(desk, on(20))).toMatchObject({ state: 'silent' })
  expect(all).toHaveLength(1)
})

test.each([
  ['an order', { outcome: 'order' }, 'yes'],
  ['a meeting', { outcome: 'meeting', meetingAt: '2026-11-30T12:00' }, 'yes'],
  ['a clear no', { outcome: 'declined' }, 'no'],
] as const)('%s ends it at once', (_, said, state) => {
  const { desk, client } = begun()
  desk.on(on(3)).do('touch.record', { client, ...said })
  expect(rowOn(desk, on(3))).toMatchObject({ state, endedOn: on(3) })
  expect(reasonsOn(desk, on(6)).filter(({ code }) => code === 'pursuit')).toEqual([])
  expect(clientsView.look(desk.book, {}, { day: on(30), lang: 'ru' })).toHaveLength(1)
})

test('a meeting arranged by the way, and an order written down by the way, are a yes too', () => {
  const meeting = begun()
  meeting.desk.on(on(2)).do('meeting.arrange', { client: meeting.client, at: '2026-11-30T12:00' })
  expect(rowOn(meeting.desk, on(2))).toMatchObject({ state: 'yes', endedOn: on(2) })
  const order = begun()
  order.desk.on(on(2)).order(order.client, on(2), 500_00)
  expect(rowOn(order.desk, on(2))).toMatchObject({ state: 'yes', endedOn: on(2) })
})

test('a stall is a step made, and the next waits for the day that was named', () => {
  const { desk, client } = begun()
  desk.do('touch.record', { client, outcome: 'stall', stall: 'holiday', due: on(9) })
  expect(rowOn(desk, on(5))).toMatchObject({ state: 'open', step: 2, due: on(9) })
  const due = reasonsOn(desk, on(9)).map(({ code, text }) => `${code}: ${text}`)
  expect(due).toEqual([
    expect.stringContaining('check: Узнать у\u00A0Олега, что решено: «после отпуска»'),
    expect.stringContaining('pursuit: Три звонка и письмо, шаг 2 из 4: звонок'),
  ])
})

test('what came before the start, or from the client, is not a step', () => {
  const desk = new Desk(start)
  const client = desk.client('Олег')
  desk.do('touch.record', { client, outcome: 'declined' })
  desk.do('pursuit.start', { client })
  desk.do('touch.record', { client, outcome: 'talked', direction: 'in' })
  expect(rowOn(desk, start)).toMatchObject({ state: 'open', step: 1 })
})

test('there is one at a time, nobody who was let go, nobody with whom a meeting stands', () => {
  const { desk, client } = begun()
  const code = (args: object) => {
    const result = desk.try('pursuit.start', args)
    return result.ok ? 'begun' : result.refusal.code
  }
  expect(code({ client })).toBe('pursuit.running')
  expect(code({ client: '0198c0de-0000-7000-8000-000000000000' })).toBe('client.unknown')
  const met = desk.client('Нина')
  desk.do('meeting.arrange', { client: met, at: `${on(1)}T10:00` })
  expect(code({ client: met })).toBe('pursuit.meeting-stands')
  const gone = desk.client('Вера')
  desk.do('touch.record', { client: gone, outcome: 'let-go' })
  expect(code({ client: gone })).toBe('client.forgotten')
  expect(code({ client: desk.client('Яна'), cadence: gone })).toBe('cadence.unknown')
  desk.on(on(20))
  expect(code({ client })).toBe('client.forgotten')
  desk.do('client.reopen', { id: client })
  expect(code({ client })).toBe('begun')
})

test('it is ended by hand, and the client stays', () => {
  const { desk, id } = begun()
  desk.on(on(5)).do('pursuit.stop', { id })
  expect(rowOn(desk, on(20))).toMatchObject({ state: 'stopped', endedOn: on(5) })
  expect(clientsView.look(desk.book, {}, { day: on(20), lang: 'ru' })).toHaveLength(1)
  desk.undo()
  expect(rowOn(desk, on(5))).toMatchObject({ state: 'open' })
  desk.do('pursuit.delete', { id })
  expect(desk.book.get(pursuitRecord, id)).toBeUndefined()
})

test('a cadence of one’s own runs by its own steps, even when it is changed later', () => {
  const desk = new Desk(start)
  const client = desk.client('Олег')
  const steps = [
    { after: 0, channel: 'message', aim: 'прислать смету' },
    { after: 2, channel: 'call', aim: 'спросить, удобно ли' },
  ]
  const cadence = desk.do('cadence.make', { title: 'Смета', steps, closeAfter: 5 })
  desk.do('pursuit.start', { client, cadence })
  desk.do('cadence.edit', { id: cadence, title: 'Другая', closeAfter: 1 })
  desk.do('cadence.delete', { id: cadence })
  expect(rowOn(desk, start)).toMatchObject({ cadence: 'Смета', closesOn: on(7) })
  expect(reasonsOn(desk, start)).toMatchObject([
    { text: 'Смета, шаг 1 из 2: сообщение, прислать смету. Без ответа закончится 30\u00A0ноября' },
  ])
})
