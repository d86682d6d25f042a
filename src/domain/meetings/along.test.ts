import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { todayView } from '../today/views.ts'
import { meetingRecord } from './records.ts'

/** Irina comes along to the meeting with Maria. */
function along(time = '15:00') {
  const desk = new Desk('2026-11-20')
  const maria = desk.client('Мария', { gender: 'f' })
  const irina = desk.client('Ирина', { gender: 'f' })
  const id = desk.do('meeting.arrange', { client: maria, at: `2026-11-24T${time}`, invited: irina })
  return { desk, maria, irina, id }
}

/** What Irina is to be told. */
function toldOn(desk: Desk, day: string): string[] {
  const { entries } = todayView.look(desk.book, {}, { day, lang: 'ru' })
  const irina = entries.filter(({ client }) => client.name === 'Ирина')
  return irina.flatMap(({ reasons }) => reasons.map(({ text }) => text))
}

test('whoever was invited along is warned two hours before when there is no confirmation', () => {
  const { desk, id } = along()
  expect(toldOn(desk, '2026-11-23')).toEqual([])
  expect(toldOn(desk, '2026-11-24')).toEqual([
    'Встреча с Марией сегодня в 15:00. Подтверждения ещё нет. Предупредить в 13:00',
  ])
  desk.on('2026-11-24').do('meeting.warn', { id })
  expect(toldOn(desk, '2026-11-24')).toEqual([])
})

test('who confirmed the day before has confirmed: nobody is warned', () => {
  const { desk, id } = along()
  desk.on('2026-11-23').do('meeting.confirm', { id })
  expect(toldOn(desk, '2026-11-24')).toEqual([])
})

test('before an early meeting they are warned on the evening before', () => {
  const { desk } = along('09:30')
  expect(toldOn(desk, '2026-11-23')).toEqual([
    'Встреча с Марией завтра в 09:30. Подтверждения ещё нет. Предупредить в 19:00',
  ])
  expect(toldOn(desk, '2026-11-24')).toEqual([
    'Встреча с Марией сегодня в 09:30. Подтверждения ещё нет. Предупредить',
  ])
  expect(toldOn(desk, '2026-11-22')).toEqual([])
})

test('a confirmation that comes after the warning is told as well', () => {
  const { desk, id } = along()
  desk.on('2026-11-24').do('meeting.warn', { id })
  desk.do('meeting.confirm', { id })
  expect(toldOn(desk, '2026-11-24')).toEqual([
    'Встреча с Марией сегодня в 15:00 подтверждена. Сообщить об этом',
  ])
  desk.do('meeting.warn', { id })
  expect(toldOn(desk, '2026-11-24')).toEqual([])
})

test('a meeting that is moved or cancelled is told, and once is enough', () => {
  const { desk, id } = along()
  desk.on('2026-11-22').do('meeting.close', { id, outcome: 'moved', movedTo: '2026-11-26T10:00' })
  const moved =
    'Встреча с Марией 24 ноября в 15:00 перенесена на 26 ноября в 10:00. Сообщить об этом'
  expect(toldOn(desk, '2026-11-22').map((text) => text.replaceAll('\u00A0', ' '))).toEqual([moved])
  expect(toldOn(desk, '2026-11-25')).toHaveLength(1)
  desk.do('meeting.warn', { id })
  expect(toldOn(desk, '2026-11-22')).toEqual([])

  const next = [...desk.book.all(meetingRecord)].find(({ movedFrom }) => movedFrom === id)
  expect(next?.invited).toBeDefined()
  desk.on('2026-11-25').do('meeting.close', { id: next?.id, outcome: 'cancelled' })
  expect(toldOn(desk, '2026-11-25')).toEqual([
    'Встреча с Марией завтра в 10:00 отменилась. Сообщить об этом',
  ])
  expect(toldOn(desk, '2026-11-27')).toEqual([])
})

test('who was moved twice before anybody could say so hears of the last time alone', () => {
  const { desk, id } = along()
  desk.on('2026-11-21').do('meeting.close', { id, outcome: 'moved', movedTo: '2026-11-26T10:00' })
  const next = [...desk.book.all(meetingRecord)].find(({ movedFrom }) => movedFrom === id)
  desk.do('meeting.close', { id: next?.id, outcome: 'moved', movedTo: '2026-11-27T10:00' })
  expect(toldOn(desk, '2026-11-21').map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
    'Встреча с Марией 26 ноября в 10:00 перенесена на 27 ноября в 10:00. Сообщить об этом',
  ])
})

test('who was warned and told hears of a cancellation all the same', () => {
  const { desk, id } = along()
  desk.on('2026-11-24').do('meeting.warn', { id })
  desk.do('meeting.confirm', { id })
  desk.do('meeting.warn', { id })
  desk.do('meeting.close', { id, outcome: 'cancelled' })
  expect(toldOn(desk, '2026-11-24')[0]).toContain('отменилась')
})

test('a meeting is with somebody of the book, and nobody is invited to their own', () => {
  const { desk, maria, id } = along()
  const code = (name: string, args: object) => {
    const result = desk.try(name, args)
    return result.ok ? 'ok' : result.refusal.code
  }
  const at = '2026-11-24T15:00'
  const nobody = '0198c0de-0000-7000-8000-000000000000'
  expect(code('meeting.arrange', { client: maria, at, invited: maria })).toBe(
    'meeting.invited-self',
  )
  expect(code('meeting.arrange', { client: maria, at, invited: nobody })).toBe('client.unknown')
  expect(code('meeting.edit', { id, invited: maria })).toBe('meeting.invited-self')
  desk.do('meeting.edit', { id, invited: null })
  expect(code('meeting.warn', { id })).toBe('meeting.nobody')
})

test('somebody else who is invited in their place has heard nothing yet', () => {
  const { desk, id } = along()
  desk.on('2026-11-24').do('meeting.warn', { id })
  const vera = desk.client('Вера')
  desk.do('meeting.edit', { id, invited: vera })
  expect(desk.book.get(meetingRecord, id)?.warnedOn).toBeUndefined()
})
