import { expect, test } from 'vitest'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { copiesOf, make, sendTo, willing } from './broadcasts.fixture.ts'

function willingPeople(desk: Desk, count: number): string[] {
  return Array.from({ length: count }, (_, nth) => willing(desk, `Клиент ${nth}`))
}

function plans(desk: Desk, day = desk.day) {
  return todayView.look(desk.book, {}, { day, lang: 'ru' }).plans
}

test('after 24 of 42 texts the day’s list says which broadcast to go on with, and that 18 are left', () => {
  const desk = new Desk('2026-11-02')
  const broadcast = make(desk, willingPeople(desk, 42))
  expect(plans(desk)).toMatchObject([{ left: 42, all: 42 }])
  sendTo(desk, broadcast, 24)
  expect(plans(desk)).toEqual([
    { code: 'broadcast', id: broadcast, title: 'Новый каталог', left: 18, all: 42 },
  ])
  sendTo(desk, broadcast, 18)
  expect(plans(desk)).toEqual([])
})

test('whoever was passed over, said stop or has no phone any more is not waited for', () => {
  const desk = new Desk('2026-11-02')
  const clients = willingPeople(desk, 5)
  const broadcast = make(desk, clients)
  sendTo(desk, broadcast, 1)
  const lefts = () => plans(desk).map((plan) => 'left' in plan && plan.left)
  expect(lefts()).toEqual([4])
  desk.do('delivery.skip', { id: copiesOf(desk, broadcast)[1]?.id })
  expect(lefts()).toEqual([3])
  desk.do('consent.stop', { client: clients[2] })
  expect(lefts()).toEqual([2])
  const removeContacts = desk.book.get(clientRecord, clients[3] ?? '')?.contacts
  desk.do('client.edit', { id: clients[3], removeContacts })
  expect(lefts()).toEqual([1])
  desk.do('client.delete', { id: clients[4] })
  expect(plans(desk)).toEqual([])
})

test('where no consent is needed any more, those who were not asked wait as well', () => {
  const desk = new Desk('2026-11-02')
  const asked = willing(desk, 'Мария')
  const contacts = [{ kind: 'mobile', value: '+79001112233' }]
  make(desk, [asked, desk.client('Ольга', { contacts })])
  expect(plans(desk)).toMatchObject([{ left: 1, all: 2 }])
  desk.do('settings.change', { consentFree: ['sms'] })
  expect(plans(desk)).toMatchObject([{ left: 2, all: 2 }])
})

test('a broadcast is proposed for 14 days after it was made or last sent to somebody', () => {
  const desk = new Desk('2026-11-02')
  const broadcast = make(desk, willingPeople(desk, 3))
  expect(plans(desk, '2026-11-16')).toHaveLength(1)
  expect(plans(desk, '2026-11-17')).toEqual([])
  desk.on('2026-11-10')
  sendTo(desk, broadcast, 1)
  expect(plans(desk, '2026-11-24')).toHaveLength(1)
  expect(plans(desk, '2026-11-25')).toEqual([])
})

test('on a day off nobody is asked to go on, and an ended broadcast is over', () => {
  const desk = new Desk('2026-11-02')
  desk.do('settings.change', { weekdaysOff: [6, 7] })
  const broadcast = make(desk, willingPeople(desk, 2))
  expect(plans(desk, '2026-11-06')).toHaveLength(1)
  expect(plans(desk, '2026-11-07')).toEqual([])
  desk.do('broadcast.end', { id: broadcast })
  expect(plans(desk, '2026-11-06')).toEqual([])
  desk.undo()
  expect(plans(desk, '2026-11-06')).toHaveLength(1)
})

test('of several the latest stands first', () => {
  const desk = new Desk('2026-11-02')
  const clients = willingPeople(desk, 2)
  make(desk, clients, { title: 'Первая' })
  desk.on('2026-11-05')
  make(desk, clients, { title: 'Вторая' })
  expect(plans(desk).map((plan) => 'title' in plan && plan.title)).toEqual(['Вторая', 'Первая'])
})
