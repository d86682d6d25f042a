import { expect, test } from 'vitest'
import { clientView } from '../clients/card-view.ts'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { taskRecord } from '../tasks/records.ts'
import { openTasks } from '../tasks/rules.ts'
import { todayView } from '../today/views.ts'
import { leavesPhone, mobile } from './cold-contacts.fixture.ts'
import { recordColdContact } from './commands.ts'
import { coldContactRecord, coldContactsOf } from './records.ts'
import { coldContactsView } from './views.ts'

const day = '2026-11-20'
const phone = '+79141234567'
const entryOf = (desk: Desk, on: string, lang: 'ru' | 'en' = 'ru') =>
  todayView.look(desk.book, {}, { day: on, lang }).entries[0]

test('whoever leaves a phone has a card and the user’s own call on the next working day', () => {
  const desk = new Desk(day)
  desk.do('settings.change', { weekdaysOff: [6, 7] })
  const { client } = leavesPhone(desk, 'Мария', phone, { note: 'спрашивала про крем' })
  expect(desk.book.get(clientRecord, client)).toMatchObject({
    first: 'Мария',
    metOn: day,
    metWhere: 'у проходной',
    metHow: 'спрашивала про крем',
    contacts: [mobile(phone)],
  })
  expect(openTasks(desk.book, client)).toMatchObject([{ kind: 'task', due: '2026-11-23' }])
})

test('whoever leaves none is counted and let go with a leaflet: no card, no call', () => {
  const desk = new Desk(day)
  const id = desk.do('cold-contact.record', { place: 'у проходной' })
  expect(desk.book.get(coldContactRecord, id)).toMatchObject({ on: day, given: 'leaflet' })
  expect([...desk.book.all(clientRecord)]).toEqual([])
  expect([...desk.book.all(taskRecord)]).toEqual([])
})

test('a name alone is not worked with: nobody can be called', () => {
  const desk = new Desk(day)
  const args = { place: 'у проходной', person: { first: 'Мария' } }
  expect(desk.try('cold-contact.record', args)).toMatchObject({
    refusal: { code: 'cold-contact.no-contact' },
  })
})

test('the call comes up on its day with where they met, and who is calling', () => {
  const desk = new Desk(day)
  desk.do('settings.change', { ownerName: 'Вера' })
  leavesPhone(desk, 'Мария', phone)
  expect(entryOf(desk, day)).toBeUndefined()
  const entry = entryOf(desk, '2026-11-21')
  expect(entry?.reasons).toMatchObject([
    {
      code: 'first-call',
      text: 'Познакомились вчера у проходной, оставила телефон',
      strong: 'вчера',
    },
  ])
  expect(entry?.opener).toBe(
    'Мария, добрый день. Это Вера: мы познакомились вчера у проходной. Удобно сейчас говорить?',
  )
  expect(entryOf(desk, '2026-12-01')?.reasons[0]?.text).toMatch(/20\sноября у проходной/)
  expect(entryOf(desk, '2026-11-21', 'en')?.opener).toContain('This is Вера: we met yesterday')
})

test('“I will call you myself” is never a plan: the own call stands, only its words tell', () => {
  const desk = new Desk(day)
  const { client } = leavesPhone(desk, 'Пётр', phone, { willCall: true, place: 'ТЦ «Весна»' })
  expect(openTasks(desk.book, client)).toMatchObject([{ due: '2026-11-21' }])
  const entry = entryOf(desk, '2026-11-21')
  expect(entry?.reasons[0]?.text).toBe(
    'Познакомились вчера, ТЦ «Весна», обещал перезвонить. Звонок за вами',
  )
  expect(entry?.opener).toContain('Мы познакомились вчера, ТЦ «Весна».')
})

test('who did not answer is called again the next day; any talk settles the call, an early one too', () => {
  const desk = new Desk(day)
  const { client } = leavesPhone(desk, 'Мария', phone, { callOn: '2026-11-24' })
  desk.on('2026-11-24').do('touch.record', { client, outcome: 'no-answer' })
  expect(entryOf(desk, '2026-11-25')?.reasons).toMatchObject([{ code: 'first-call' }])
  desk.undo()
  desk.on('2026-11-22').do('touch.record', { client, outcome: 'talked', direction: 'in' })
  expect(openTasks(desk.book, client)).toEqual([])
})

test('whoever has a card already is found by the phone, and what was known of them stays', () => {
  const desk = new Desk(day)
  const known = desk.client('Мария', {
    contacts: [mobile(phone)],
    metOn: '2020-05-05',
    metWhere: 'в поликлинике',
  })
  const person = {
    first: 'Маша',
    last: 'Седова',
    contacts: [mobile(phone), mobile('+79140000000')],
  }
  desk.do('cold-contact.record', { place: 'у проходной', person })
  expect([...desk.book.all(clientRecord)]).toMatchObject([
    {
      id: known,
      first: 'Мария',
      last: 'Седова',
      metWhere: 'в поликлинике',
      contacts: [mobile(phone), mobile('+79140000000')],
    },
  ])
  expect(entryOf(desk, '2026-11-21')?.reasons[0]?.text).toMatch(/^Встретились вчера у проходной/)
})

test('another person with the same phone gets a card of their own', () => {
  const desk = new Desk(day)
  desk.client('Ольга', { contacts: [mobile(phone)] })
  leavesPhone(desk, 'Пётр', phone)
  expect([...desk.book.all(clientRecord)].map(({ first }) => first).sort()).toEqual([
    'Ольга',
    'Пётр',
  ])
})

test('somebody who was let go is taken back only when that was said', () => {
  const desk = new Desk('2026-01-10')
  const known = desk.client('Мария', { contacts: [mobile(phone)] })
  desk.do('touch.record', { client: known, outcome: 'let-go' })
  const args = {
    place: 'у проходной',
    person: { first: 'Мария', contacts: [mobile(phone)] },
  }
  expect(desk.on(day).try('cold-contact.record', args)).toMatchObject({
    refusal: { code: 'cold-contact.let-go', params: { name: 'Мария' } },
  })
  expect(desk.book.get(clientRecord, known)?.letGoOn).toBe('2026-01-10')
  desk.do('cold-contact.record', { ...args, reopen: true })
  expect(desk.book.get(clientRecord, known)?.letGoOn).toBeUndefined()
  expect(openTasks(desk.book, known)).toHaveLength(1)
})

test('of two cards with the phone a namesake’s is meant, and one that was not let go', () => {
  const desk = new Desk(day)
  for (const last of '123456789') {
    const shared = { contacts: [mobile(`+7914000000${last}`)] }
    const gone = desk.client('Мария', shared)
    desk.do('touch.record', { client: gone, outcome: 'let-go' })
    const here = desk.client('Мария', shared)
    desk.do('client.add', { last: 'Седова', ...shared })
    expect(leavesPhone(desk, 'Мария', `+7914000000${last}`).client).toBe(here)
  }
})

test('one meeting that two devices write down is one, with one call', () => {
  const desk = new Desk(day)
  const { client } = leavesPhone(desk, 'Мария', phone)
  leavesPhoneAgain(desk, { place: 'У проходной', given: 'card' })
  expect(coldContactsOf(desk.book, client)).toMatchObject([{ given: 'card' }])
  expect(openTasks(desk.book, client)).toHaveLength(1)
  leavesPhoneAgain(desk, { place: 'на ярмарке', callOn: '2026-11-29' })
  leavesPhoneAgain(desk, { place: 'у проходной', on: '2026-11-19' })
  expect(coldContactsOf(desk.book, client)).toHaveLength(3)
  expect(openTasks(desk.book, client)).toMatchObject([{ due: '2026-11-29' }])
})

function leavesPhoneAgain(desk: Desk, more: object): void {
  const person = { first: 'Мария', contacts: [mobile(phone)] }
  desk.do('cold-contact.record', { person, ...more })
}

test('a phone is understood as it was typed at the stand', async () => {
  const args = { place: 'у проходной', given: 'leaflet' as const }
  const person = { first: 'Мария', contacts: [mobile('8 914 123-45-67')] }
  const tidy = await recordColdContact.tidy({ ...args, person }, new Desk().book)
  expect(tidy).toMatchObject({ person: { contacts: [mobile(phone)] } })
})

test('nobody is met tomorrow, and nobody is called yesterday; today is early enough', () => {
  const desk = new Desk(day)
  const person = { contacts: [mobile(phone)] }
  const args = { place: 'у проходной', person }
  expect(desk.try('cold-contact.record', { ...args, on: '2026-11-21' })).toMatchObject({
    refusal: { code: 'cold-contact.future' },
  })
  expect(desk.try('cold-contact.record', { ...args, callOn: '2026-11-19' })).toMatchObject({
    refusal: { code: 'touch.day-passed' },
  })
  desk.do('cold-contact.record', { ...args, callOn: day })
})

test('a corrected place goes with the card that was made there', () => {
  const desk = new Desk(day)
  const { id, client } = leavesPhone(desk, 'Мария', phone)
  desk.do('cold-contact.edit', { id, on: '2026-11-19', place: 'на ярмарке', willCall: true })
  expect(desk.book.get(clientRecord, client)).toMatchObject({
    metOn: '2026-11-19',
    metWhere: 'на ярмарке',
  })
  desk.do('client.edit', { id: client, set: { metWhere: 'на рынке' } })
  desk.do('cold-contact.edit', { id, place: 'у завода' })
  expect(desk.book.get(clientRecord, client)?.metWhere).toBe('на рынке')
  expect(desk.try('cold-contact.edit', { id, on: '2026-11-21' })).toMatchObject({
    refusal: { code: 'cold-contact.future' },
  })
})

test('a deleted meeting takes its call along and leaves the card; undo brings both back', () => {
  const desk = new Desk(day)
  const { id, client } = leavesPhone(desk, 'Мария', phone)
  desk.do('cold-contact.delete', { id })
  expect(desk.book.get(clientRecord, client)).toBeDefined()
  expect(openTasks(desk.book, client)).toEqual([])
  expect(desk.try('cold-contact.delete', { id })).toMatchObject({
    refusal: { code: 'cold-contact.unknown' },
  })
  desk.undo()
  expect(openTasks(desk.book, client)).toHaveLength(1)
})

test('a call whose meeting is gone is still a call', () => {
  const desk = new Desk(day)
  const client = desk.client('Мария')
  desk.do('task.add', { client, due: day })
  const [task] = openTasks(desk.book, client)
  desk.book.apply([
    {
      type: 'task',
      id: task?.id ?? '',
      before: { coldContact: null },
      after: { coldContact: '0198c0de-0000-7000-8000-000000000000' },
    },
  ])
  expect(entryOf(desk, day)?.reasons).toMatchObject([{ code: 'task' }])
})

test('the day at the stand: whom the user met, the last one first, and where before', () => {
  const desk = new Desk('2026-10-01')
  desk.do('cold-contact.record', { place: 'на ярмарке' })
  desk.on(day).do('cold-contact.record', { place: 'У проходной', given: 'card' })
  leavesPhone(desk, 'Мария', phone)
  const { contacts, places } = coldContactsView.look(desk.book, {}, { day, lang: 'ru' })
  expect(contacts).toMatchObject([
    { client: { name: 'Мария' }, callOn: '2026-11-21' },
    { client: null, given: 'card', callOn: null },
  ])
  expect(places).toEqual(['у проходной', 'на ярмарке'])
})

test('the card tells where they met', () => {
  const desk = new Desk(day)
  const { client } = leavesPhone(desk, 'Мария', phone, { note: 'в синем пальто' })
  const card = clientView.look(desk.book, { id: client }, { day, lang: 'ru' })
  expect(card?.timeline).toMatchObject([
    { type: 'cold-contact', on: day, place: 'у проходной', note: 'в синем пальто' },
    { type: 'task' },
  ])
})
