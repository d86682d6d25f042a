import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'

/** A meeting with Maria on Tuesday at three. */
function arranged(more: object = {}, arrangedOn = '2026-11-20') {
  const desk = new Desk(arrangedOn)
  const client = desk.client('Мария', { gender: 'f' })
  const id = desk.do('meeting.arrange', { client, at: '2026-11-24T15:00', ...more })
  return { desk, client, id }
}

const listed = (desk: Desk, day: string, lang: 'ru' | 'en' = 'ru') =>
  todayView.look(desk.book, {}, { day, lang }).entries

const reasonsOn = (desk: Desk, day: string) =>
  listed(desk, day).flatMap(({ reasons }) => reasons.map(({ code }) => code))

const said = (desk: Desk, day: string) => {
  const [entry] = listed(desk, day)
  return [entry?.reasons[0]?.text, entry?.opener]
}

test('the day before asks for a confirmation, the day itself reminds of the meeting at its hour', () => {
  const { desk, id } = arranged({ place: 'у проходной' })
  expect(said(desk, '2026-11-23')).toEqual([
    'Встреча завтра в 15:00, у проходной. Подтверждения ещё нет',
    'Мария, добрый день. Наша встреча завтра в 15:00 в силе?',
  ])
  expect(said(desk, '2026-11-24')[0]).toBe(
    'Встреча сегодня в 15:00, у проходной. Подтверждения ещё нет, позвонить в 13:00',
  )
  desk.on('2026-11-23').do('meeting.confirm', { id })
  expect(reasonsOn(desk, '2026-11-23')).toEqual([])
  expect(said(desk, '2026-11-24')).toEqual([
    'Встреча сегодня в 15:00, у проходной. Напомнить о ней в 13:00',
    'Мария, добрый день. Жду вас сегодня в 15:00, у проходной.',
  ])
  desk.on('2026-11-24').do('meeting.confirm', { id })
  expect(reasonsOn(desk, '2026-11-24')).toEqual([])
})

test('what was confirmed twice still looked unconfirmed before, to whoever asks for that day', () => {
  const { desk, id } = arranged()
  desk.on('2026-11-23').do('meeting.confirm', { id })
  desk.on('2026-11-24').do('meeting.confirm', { id })
  expect(reasonsOn(desk, '2026-11-23')).toEqual([])
  desk.do('meeting.close', { id, outcome: 'held' })
  expect(listed(desk, '2026-11-23')).toEqual([])
})

test('a meeting agreed upon for later the same day is called about at its hour, one in a few hours is not', () => {
  const desk = new Desk('2026-11-24')
  const client = desk.client('Мария')
  // Commands of the first minutes of a day by UTC are given soon after three by Moscow.
  desk.do('meeting.arrange', { client, at: '2026-11-24T19:00' })
  expect(said(desk, '2026-11-24')[0]).toContain('позвонить в 17:00')
  desk.do('meeting.arrange', { client: desk.client('Анна'), at: '2026-11-24T06:30' })
  expect(listed(desk, '2026-11-24').map((entry) => entry.client.name)).toEqual(['Мария'])
})

test('after a meeting that was held it is asked what comes next, for a week', () => {
  const { desk, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'held' })
  expect(said(desk, '2026-11-25')).toEqual([
    'После встречи вчера в 15:00: что дальше?',
    'Мария, добрый день. Спасибо за встречу. Что решим дальше?',
  ])
  expect(reasonsOn(desk, '2026-12-01')).toEqual(['meeting-next'])
  expect(reasonsOn(desk, '2026-12-02')).toEqual([])
})

test('an order, a task, a talk, another meeting or the word “nothing” is the next step', () => {
  const after = {
    'order.record': {},
    'task.add': { due: '2026-11-30' },
    'touch.record': { outcome: 'talked' },
    'meeting.arrange': { at: '2026-11-27T10:00' },
  }
  for (const [name, args] of Object.entries(after)) {
    const { desk, client, id } = arranged()
    desk.on('2026-11-24').do('meeting.close', { id, outcome: 'held' })
    desk.on('2026-11-25').do(name, { client, ...args })
    expect([name, ...reasonsOn(desk, '2026-11-25')]).not.toContain('meeting-next')
  }
  const { desk, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'held' })
  desk.do('meeting.settle', { id })
  expect(reasonsOn(desk, '2026-11-24')).toEqual([])
  desk.undo()
  expect(reasonsOn(desk, '2026-11-24')).toEqual(['meeting-next'])
})

test('an ordinary talk of the same day may have been before the meeting, a refusal is its answer', () => {
  const { desk, client, id } = arranged()
  desk.on('2026-11-24').do('touch.record', { client, outcome: 'talked' })
  desk.do('meeting.close', { id, outcome: 'held' })
  expect(reasonsOn(desk, '2026-11-24')).toEqual(['meeting-next'])
  desk.do('touch.record', { client, outcome: 'declined' })
  expect(reasonsOn(desk, '2026-11-24')).toEqual([])
})

test('silence on the phone is no next step', () => {
  const { desk, client, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'held' })
  desk.on('2026-11-25').do('touch.record', { client, outcome: 'no-answer' })
  expect(reasonsOn(desk, '2026-11-27')).toEqual(['meeting-next'])
})

test('nobody asks what comes next where the client did not come', () => {
  const { desk, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'no-show' })
  expect(reasonsOn(desk, '2026-11-25')).toEqual([])
})

test('the reasons of meetings are said in English too', () => {
  const { desk, id } = arranged()
  expect(listed(desk, '2026-11-23', 'en')[0]?.reasons[0]?.text).toBe(
    'Meeting tomorrow at 15:00. Not confirmed yet',
  )
  desk.on('2026-11-23').do('meeting.confirm', { id })
  expect(listed(desk, '2026-11-24', 'en')[0]?.reasons[0]?.text).toContain('Call once more at 13:00')
})

test('an order or a task of the very day of the meeting is its next step', () => {
  for (const [name, args] of [
    ['order.record', {}],
    ['task.add', { due: '2026-11-30' }],
  ] as const) {
    const { desk, client, id } = arranged()
    desk.on('2026-11-24').do(name, { client, ...args })
    desk.do('meeting.close', { id, outcome: 'held' })
    expect([name, ...reasonsOn(desk, '2026-11-24')]).toEqual([name])
  }
})

test('the result of a meeting is asked for a week', () => {
  const { desk } = arranged()
  expect(reasonsOn(desk, '2026-12-01')).toEqual(['meeting-result'])
  expect(reasonsOn(desk, '2026-12-02')).toEqual([])
})
