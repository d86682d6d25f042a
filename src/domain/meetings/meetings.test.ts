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
