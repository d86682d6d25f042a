import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { meetingRecord, openMeetings } from './records.ts'

function arranged() {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  const id = desk.do('meeting.arrange', { client, at: '2026-11-24T15:00', place: 'у проходной' })
  return { desk, client, id }
}

test('a meeting cannot be arranged for yesterday', () => {
  const { desk, client } = arranged()
  expect(desk.try('meeting.arrange', { client, at: '2026-11-20T15:00' })).toMatchObject({
    refusal: { code: 'meeting.past' },
  })
})

test('a meeting that was moved stands at its new time, not yet confirmed', () => {
  const { desk, client, id } = arranged()
  desk.do('meeting.confirm', { id })
  desk.do('meeting.close', { id, outcome: 'moved', movedTo: '2026-11-26T10:00' })
  expect(openMeetings(desk.book, client)).toMatchObject([
    { at: '2026-11-26T10:00', place: 'у проходной', movedFrom: id },
  ])
  expect(openMeetings(desk.book, client)[0]?.confirmedOn).toBeUndefined()
})

test('whoever did not come is written down as that', () => {
  const { desk, client, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'no-show' })
  expect(desk.book.get(meetingRecord, id)).toMatchObject({
    outcome: 'no-show',
    closedOn: '2026-11-24',
  })
  expect(openMeetings(desk.book, client)).toEqual([])
})

test('a meeting that is gone can be neither confirmed nor closed nor put right', () => {
  const { desk } = arranged()
  const id = '0198c0de-0000-7000-8000-000000000000'
  for (const [name, args] of [
    ['meeting.confirm', { id }],
    ['meeting.close', { id, outcome: 'held' }],
    ['meeting.edit', { id, outcome: 'held' }],
    ['meeting.warn', { id }],
    ['meeting.settle', { id }],
    ['meeting.delete', { id }],
  ] as const) {
    expect(desk.try(name, args)).toMatchObject({ refusal: { code: 'meeting.unknown' } })
  }
})

test('a closed meeting can still be put right: when, where, how it ended', () => {
  const { desk, client, id } = arranged()
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'no-show' })
  desk.on('2026-11-25').do('meeting.edit', {
    id,
    at: '2026-11-24T16:30',
    place: null,
    outcome: 'held',
  })
  const meeting = desk.book.get(meetingRecord, id)
  expect(meeting).toMatchObject({ at: '2026-11-24T16:30', outcome: 'held', closedOn: '2026-11-24' })
  expect(meeting?.place).toBeUndefined()
  desk.undo()
  expect(desk.book.get(meetingRecord, id)).toMatchObject({ outcome: 'no-show' })
  desk.do('meeting.edit', { id, outcome: null })
  expect(openMeetings(desk.book, client)).toMatchObject([{ id }])
})

test('a meeting written down by mistake is deleted, and comes back with undo', () => {
  const { desk, client, id } = arranged()
  desk.do('meeting.delete', { id })
  expect(openMeetings(desk.book, client)).toEqual([])
  desk.undo()
  expect(openMeetings(desk.book, client)).toMatchObject([{ id, place: 'у проходной' }])
})

test('two devices move a meeting at once: it is moved by the first', () => {
  const { desk, id } = arranged()
  desk.do('meeting.close', { id, outcome: 'moved', movedTo: '2026-11-26T10:00' })
  expect(
    desk.try('meeting.close', { id, outcome: 'moved', movedTo: '2026-11-27T10:00' }),
  ).toMatchObject({
    refusal: { code: 'meeting.moved' },
  })
  expect(openMeetings(desk.book, desk.book.get(meetingRecord, id)?.client ?? '')).toHaveLength(1)
})

test('a meeting is not moved to yesterday, and keeps its first closing day when it is closed twice', () => {
  const { desk, id } = arranged()
  const past = { id, outcome: 'moved', movedTo: '2026-11-20T10:00' }
  expect(desk.try('meeting.close', past)).toMatchObject({ refusal: { code: 'meeting.past' } })
  desk.on('2026-11-24').do('meeting.close', { id, outcome: 'held' })
  desk.on('2026-11-25').do('meeting.close', { id, outcome: 'held', minutes: 90 })
  expect(desk.book.get(meetingRecord, id)).toMatchObject({ closedOn: '2026-11-24', minutes: 90 })
})

test('confirming twice on a day is once, on the next day it is again', () => {
  const { desk, id } = arranged()
  desk.on('2026-11-23').do('meeting.confirm', { id })
  desk.do('meeting.confirm', { id })
  expect(desk.book.get(meetingRecord, id)?.confirmedAgainOn).toBeUndefined()
  desk.on('2026-11-24').do('meeting.confirm', { id })
  expect(desk.book.get(meetingRecord, id)).toMatchObject({
    confirmedOn: '2026-11-23',
    confirmedAgainOn: '2026-11-24',
  })
})

test('nothing follows only what was held', () => {
  const { desk, id } = arranged()
  expect(desk.try('meeting.settle', { id })).toMatchObject({
    refusal: { code: 'meeting.not-held' },
  })
})
