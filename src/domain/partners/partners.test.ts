import { expect, test } from 'vitest'
import { clientView } from '../clients/card-view.ts'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { openTasks } from '../tasks/rules.ts'
import { todayView } from '../today/views.ts'
import { partnershipRecord, partnershipsOf, trainingRecord } from './records.ts'
import { partnersView, partnerView } from './views.ts'

const day = '2026-11-21'
const nobody = '0198c0de-0000-7000-8000-000000000000'

function partner(desk: Desk, first: string, more: object = {}): { client: string; id: string } {
  const client = desk.client(first, { gender: 'f' })
  return { client, id: desk.do('partner.become', { client, ...more }) }
}

const codeOf = (result: ReturnType<Desk['try']>) => (result.ok ? 'done' : result.refusal.code)

const reasonsOf = (desk: Desk, on: string) => {
  const { entries } = todayView.look(desk.book, {}, { day: on, lang: 'ru' })
  return entries.flatMap(({ reasons, opener }) => reasons.map((one) => ({ ...one, opener })))
}

const codesOn = (desk: Desk, on: string) => reasonsOf(desk, on).map(({ code }) => code)

const cardOf = (desk: Desk, client: string, on = desk.day) =>
  partnerView.look(desk.book, { client }, { day: on, lang: 'ru' })

test('a client becomes a partner once, not before today and not again while they are one', () => {
  const desk = new Desk(day)
  const { client } = partner(desk, 'Мария', { number: '123-45', since: '2026-05-05' })
  expect(cardOf(desk, client)).toMatchObject({
    activity: 'resting',
    since: '2026-05-05',
    number: '123-45',
    months: 6,
  })
  expect(codeOf(desk.try('partner.become', { client }))).toBe('partner.already')
  expect(codeOf(desk.try('partner.become', { client: nobody }))).toBe('client.unknown')
  const later = { client: desk.client('Ольга'), since: '2026-11-22' }
  expect(codeOf(desk.try('partner.become', later))).toBe('partner.future')
})

test('time and money are written down, corrected and added up', () => {
  const desk = new Desk(day)
  const { client } = partner(desk, 'Мария', { since: '2026-11-01' })
  const args = { client, on: '2026-11-10', minutes: 90, cost: 50_000, topic: 'первый звонок' }
  const id = desk.do('training.record', args)
  desk.do('training.record', { client, minutes: 30 })
  expect(cardOf(desk, client)).toMatchObject({ trainings: 2, minutes: 120, cost: 50_000 })
  expect(cardOf(desk, client, '2026-11-10')).toMatchObject({ minutes: 90 })
  expect(cardOf(desk, client)?.log.map(({ on }) => on)).toEqual([day, '2026-11-10'])
  expect(desk.book.get(trainingRecord, id)).toMatchObject({ currency: 'RUB' })
  desk.do('training.edit', { id, minutes: 60, cost: null })
  expect(cardOf(desk, client)).toMatchObject({ minutes: 90, cost: 0 })
  expect(desk.book.get(trainingRecord, id)?.currency).toBeUndefined()
  expect(codeOf(desk.try('training.edit', { id, on: '2026-11-22' }))).toBe('training.future')
  desk.do('training.delete', { id })
  expect(cardOf(desk, client)).toMatchObject({ minutes: 30 })
  expect(codeOf(desk.try('training.edit', { id }))).toBe('training.unknown')
  expect(codeOf(desk.try('training.delete', { id }))).toBe('training.unknown')
})

test('only partners are trained, and not tomorrow', () => {
  const desk = new Desk(day)
  const client = desk.client('Анна')
  expect(codeOf(desk.try('training.record', { client, minutes: 30 }))).toBe('partner.none')
  desk.do('partner.become', { client })
  const tomorrow = { client, minutes: 30, on: '2026-11-22' }
  expect(codeOf(desk.try('training.record', tomorrow))).toBe('training.future')
})

test('nobody stands below themselves, whoever is said to have brought them', () => {
  const desk = new Desk(day)
  const top = partner(desk, 'Мария')
  const middle = partner(desk, 'Ольга', { broughtBy: top.client })
  const low = partner(desk, 'Анна', { broughtBy: middle.client })
  for (const { client } of [top, middle, low]) {
    const edited = desk.try('partner.edit', { id: top.id, broughtBy: client })
    expect(codeOf(edited)).toBe('partner.circle')
  }
  const stranger = desk.client('Вера')
  expect(codeOf(desk.try('partner.edit', { id: low.id, broughtBy: stranger }))).toBe(
    'partner.stranger',
  )
  desk.do('partner.edit', { id: low.id, broughtBy: top.client })
  desk.do('partner.edit', { id: low.id, broughtBy: null })
  expect(desk.book.get(partnershipRecord, low.id)?.broughtBy).toBeUndefined()
})

test('a partner is active for sixty days after the last training, order or talk', () => {
  const active = (on: string, happen: (desk: Desk, client: string) => void) => {
    const desk = new Desk('2026-01-10')
    const { client } = partner(desk, 'Мария', { since: '2026-01-01' })
    happen(desk.on('2026-03-01'), client)
    return cardOf(desk, client, on)?.activity
  }
  const training = (desk: Desk, client: string) =>
    void desk.do('training.record', { client, minutes: 30 })
  const order = (desk: Desk, client: string) => void desk.order(client, '2026-03-01')
  const talk = (desk: Desk, client: string) =>
    void desk.do('touch.record', { client, outcome: 'talked' })
  for (const happen of [training, order, talk]) {
    expect(active('2026-04-30', happen)).toBe('active')
    expect(active('2026-05-01', happen)).toBe('resting')
  }
  const silence = (desk: Desk, client: string) =>
    void desk.do('touch.record', { client, outcome: 'no-answer' })
  expect(active('2026-03-02', silence)).toBe('active')
  expect(active('2026-03-03', silence)).toBe('resting')
})

test('after three weeks without a talk the day’s list asks how an active partner is, and stops after sixty days', () => {
  const desk = new Desk('2026-10-01')
  partner(desk, 'Мария')
  expect(codesOn(desk, '2026-10-21')).toEqual([])
  const [reason] = reasonsOf(desk, '2026-10-22')
  expect(reason?.code).toBe('partner')
  expect(reason?.text.replaceAll(/\s/g, ' ')).toBe('Партнёр: без разговора и занятий 21 день')
  expect(reason?.opener).toBe('Мария, добрый день. Как у вас идут дела, в чём помочь?')
  expect(codesOn(desk, '2026-11-30')).toEqual(['partner'])
  expect(codesOn(desk, '2026-12-01')).toEqual([])
})

test('whoever pauses is left in peace until the day they said', () => {
  const desk = new Desk('2026-10-01')
  const { client, id } = partner(desk, 'Мария')
  expect(codeOf(desk.try('partner.rest', { id, until: '2026-10-01' }))).toBe('partner.rest-past')
  desk.do('partner.rest', { id, until: '2026-12-01' })
  expect(cardOf(desk, client)).toMatchObject({ activity: 'resting', restingUntil: '2026-12-01' })
  expect(cardOf(desk, client)?.lastOn).toBe('2026-10-01')
  expect(codesOn(desk, '2026-11-30')).toEqual([])
  const [back] = reasonsOf(desk, '2026-12-01')
  expect(back?.text).toBe('Партнёр: перерыв закончился сегодня')
  expect(cardOf(desk, client, '2026-12-01')).toMatchObject({ activity: 'active', pausing: false })
  desk.on('2026-10-05').do('partner.return', { client })
  expect(cardOf(desk, client)).toMatchObject({ activity: 'active', pausing: false })
})

test('a pause without a day lasts until they come back', () => {
  const desk = new Desk('2026-10-01')
  const { client, id } = partner(desk, 'Мария')
  desk.do('partner.rest', { id })
  desk.on('2027-10-01').do('touch.record', { client, outcome: 'talked' })
  expect(cardOf(desk, client)?.activity).toBe('resting')
})

test('who leaves for another company is wished luck, and then nothing reminds of them', () => {
  const desk = new Desk(day)
  const { client, id } = partner(desk, 'Мария', { since: '2026-05-05' })
  desk.do('partner.leave', { id, why: 'other-company', note: 'зовут давно' })
  const [reason] = reasonsOf(desk, day)
  expect(reason).toMatchObject({ code: 'farewell', record: id, why: 'other-company' })
  expect(reason?.text).toBe('Ушла из партнёров сегодня. Можно пожелать удачи')
  desk.do('partner.wish-luck', { id })
  for (const on of [day, '2026-12-12', '2027-02-01']) expect(codesOn(desk, on)).toEqual([])
  desk.on('2026-11-25').do('partner.wish-luck', { id })
  expect(cardOf(desk, client)).toMatchObject({ activity: 'left', farewellOn: day, months: 6 })
})

test('good wishes that were not sent are offered for two weeks, or until the next talk', () => {
  const desk = new Desk(day)
  const { client, id } = partner(desk, 'Мария')
  desk.do('touch.record', { client, outcome: 'talked' })
  desk.do('partner.leave', { id, why: 'no-time' })
  expect(codesOn(desk, day)).toEqual(['farewell'])
  expect(codesOn(desk, '2026-12-05')).toEqual(['farewell'])
  expect(codesOn(desk, '2026-12-06')).toEqual([])
  desk.on('2026-11-22').do('touch.record', { client, outcome: 'talked' })
  expect(codesOn(desk, '2026-11-23')).toEqual([])
})

test('who leaves stays a client unless it is said otherwise', () => {
  const desk = new Desk(day)
  const stays = partner(desk, 'Мария')
  desk.do('partner.leave', { id: stays.id, why: 'no-time' })
  desk.do('task.add', { client: stays.client, kind: 'promise', due: '2026-12-24' })
  expect(codesOn(desk, '2026-12-24')).toEqual(['promise'])
  const goes = partner(desk, 'Ольга')
  desk.do('task.add', { client: goes.client, due: day })
  desk.do('partner.leave', { id: goes.id, why: 'other', staysClient: false })
  expect(desk.book.get(clientRecord, goes.client)?.letGoOn).toBe(day)
  expect(openTasks(desk.book, goes.client)).toEqual([])
  expect(codesOn(desk, day)).toEqual(['farewell'])
})

test('leaving has a day that was, after the start, and the first time counts', () => {
  const desk = new Desk(day)
  const { id } = partner(desk, 'Мария', { since: '2026-11-10' })
  const leave = (on: string) => codeOf(desk.try('partner.leave', { id, why: 'other', on }))
  expect(codeOf(desk.try('partner.wish-luck', { id }))).toBe('partner.not-left')
  expect(codeOf(desk.try('partner.edit', { id, leftOn: day }))).toBe('partner.not-left')
  expect(leave('2026-11-22')).toBe('partner.future')
  expect(leave('2026-11-09')).toBe('partner.backwards')
  expect(leave('2026-11-10')).toBe('done')
  expect(leave(day)).toBe('done')
  expect(desk.book.get(partnershipRecord, id)?.leftOn).toBe('2026-11-10')
  expect(codeOf(desk.try('partner.rest', { id }))).toBe('partner.left')
  expect(codeOf(desk.try('partner.edit', { id, since: '2026-11-11' }))).toBe('partner.backwards')
  desk.do('partner.edit', { id, since: '2026-11-10', note: 'ушла сразу' })
  expect(codeOf(desk.try('partner.edit', { id, leftOn: '2026-11-22' }))).toBe('partner.future')
  desk.do('partner.edit', { id, leftOn: null })
  const { why, leftOn } = desk.book.get(partnershipRecord, id) ?? {}
  expect([why, leftOn]).toEqual([undefined, undefined])
})

test('who comes back begins again in the same place, with the time of both stays', () => {
  const desk = new Desk('2026-01-10')
  const top = partner(desk, 'Ольга')
  const { client, id } = partner(desk, 'Мария', { broughtBy: top.client, number: '7' })
  desk.on('2026-04-10').do('partner.leave', { id, why: 'no-time', staysClient: false })
  const before = { client, since: '2026-04-09' }
  expect(codeOf(desk.on('2026-09-10').try('partner.become', before))).toBe('partner.backwards')
  desk.do('partner.become', { client, since: '2026-04-10' })
  desk.undo()
  desk.do('partner.return', { client })
  expect(partnershipsOf(desk.book, client)).toMatchObject([
    { leftOn: '2026-04-10' },
    { since: '2026-09-10', broughtBy: top.client, number: '7' },
  ])
  expect(desk.book.get(clientRecord, client)?.letGoOn).toBeUndefined()
  expect(cardOf(desk, client, '2026-11-10')).toMatchObject({ months: 5, leftOn: null })
  expect(codeOf(desk.try('partner.return', { client: desk.client('Анна') }))).toBe('partner.none')
})

test('a record made by mistake is deleted', () => {
  const desk = new Desk(day)
  const { client, id } = partner(desk, 'Мария')
  desk.do('partner.delete', { id })
  expect(cardOf(desk, client)).toBeNull()
  for (const name of ['partner.delete', 'partner.edit', 'partner.rest', 'partner.wish-luck']) {
    expect(codeOf(desk.try(name, { id }))).toBe('partner.unknown')
  }
  expect(codeOf(desk.try('partner.leave', { id, why: 'other' }))).toBe('partner.unknown')
})

test('hours and money stand beside the time stayed, for each and by reason of leaving', () => {
  const desk = new Desk('2026-01-10')
  const stays = partner(desk, 'Анна')
  const first = partner(desk, 'Мария', { broughtBy: stays.client })
  const second = partner(desk, 'Ольга')
  desk.do('training.record', { client: first.client, minutes: 120, cost: 100_000 })
  desk.do('training.record', { client: second.client, minutes: 60 })
  desk.on('2026-03-10').do('partner.leave', { id: first.id, why: 'other-company' })
  desk.on('2026-06-10').do('partner.leave', { id: second.id, why: 'other-company' })
  const seen = partnersView.look(desk.book, {}, { day: '2026-06-10', lang: 'ru' })
  expect(seen).toMatchObject({ active: 0, resting: 1, left: 2, minutes: 180, cost: 100_000 })
  expect(seen.leavings).toEqual([
    {
      why: 'other-company',
      partners: 2,
      minutes: 180,
      cost: 100_000,
      currency: 'RUB',
      months: 4,
    },
  ])
  expect(seen.tree.map(({ client, level, below }) => [client.name, level, below])).toEqual([
    ['Анна', 0, 1],
    ['Мария', 1, 0],
    ['Ольга', 0, 0],
  ])
  const earlier = partnersView.look(desk.book, {}, { day: '2026-02-10', lang: 'ru' })
  expect(earlier).toMatchObject({ active: 3, left: 0, leavings: [] })
})

test('the card tells when she became a partner, was trained and left', () => {
  const desk = new Desk('2026-01-10')
  const { client, id } = partner(desk, 'Мария')
  desk.on('2026-01-12').do('training.record', { client, minutes: 45, topic: 'каталог' })
  desk.on('2026-01-20').do('partner.leave', { id, why: 'no-time' })
  const card = clientView.look(desk.book, { id: client }, { day: desk.day, lang: 'ru' })
  expect(card?.timeline).toMatchObject([
    { type: 'partner-left', on: '2026-01-20', why: 'no-time', farewellOn: null },
    { type: 'training', on: '2026-01-12', minutes: 45, topic: 'каталог' },
    { type: 'partner', on: '2026-01-10', again: false },
  ])
})
