import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { todayView } from './views.ts'

const today = '2026-11-21'

function listOf(desk: Desk, day = today) {
  return todayView.look(desk.book, {}, { day, lang: 'ru' })
}

function codes(desk: Desk, day = today): string[][] {
  return listOf(desk, day).entries.map((entry) => entry.reasons.map((reason) => reason.code))
}

/** A client of the black folder whose recall is due. */
function black(desk: Desk, first: string, more: object = {}, sum = 100_000): string {
  const id = desk.client(first, more)
  desk.order(id, '2024-05-05', sum)
  return id
}

test('one client is one entry, however many reasons there are', () => {
  const desk = new Desk(today)
  const id = black(desk, 'Мария', { birthday: '1976-11-21' })
  desk.do('task.add', { client: id, kind: 'promise', text: 'выбрать крем', due: today })
  expect(codes(desk)).toEqual([['promise', 'birthday', 'recall']])
})

test('the entry says why in numbers and what to say first', () => {
  const desk = new Desk(today)
  black(desk, 'Мария', { patronymic: 'Ивановна', gender: 'f' })
  const [entry] = listOf(desk).entries
  const [reason] = entry?.reasons ?? []
  expect(reason?.text.replaceAll(/\s/g, ' ')).toBe('Не покупала 30 месяцев, заказ был 5 мая 2024')
  expect(reason).toMatchObject({ code: 'recall', months: 30, days: 930, ordered: '2024-05-05' })
  expect(entry?.opener).toMatch(/^Мария Ивановна, здравствуйте/)
})

test('after a talk the entry says how long ago it was', () => {
  const desk = new Desk('2026-07-01')
  const client = black(desk, 'Мария', { gender: 'f' })
  desk.do('touch.record', { client, outcome: 'talked' })
  const [entry] = listOf(desk).entries
  expect(entry?.reasons[0]?.text.replaceAll(/\s/g, ' ')).toBe(
    'Не покупала 30 месяцев, разговор был 143 дня назад',
  )
})

test('a client whose gender is not known gets neutral words', () => {
  const desk = new Desk(today)
  black(desk, 'Саша')
  expect(listOf(desk).entries[0]?.reasons[0]?.text).toMatch(/^Заказов нет/)
})

test('meetings and promises come first and all of them, the rest up to twelve', () => {
  const desk = new Desk(today)
  for (let n = 1; n <= 20; n += 1) black(desk, `Клиент ${n}`)
  for (let n = 1; n <= 3; n += 1) {
    const id = desk.client(`Обещавший ${n}`)
    desk.do('task.add', { client: id, kind: 'promise', due: today })
  }
  const meeting = desk.client('Встреча')
  desk.do('meeting.arrange', { client: meeting, at: '2026-11-22T15:00' })
  const list = listOf(desk)
  expect(list.entries).toHaveLength(12)
  expect(list.entries[0]?.client.name).toBe('Встреча')
  expect(list.entries.slice(1, 4).every((entry) => entry.reasons[0]?.code === 'promise')).toBe(true)
  expect(list.waiting).toBe(12)
})

test('fifteen promises are all shown although the day has room for twelve', () => {
  const desk = new Desk(today)
  for (let n = 1; n <= 15; n += 1) {
    desk.do('task.add', { client: desk.client(`Клиент ${n}`), kind: 'promise', due: today })
  }
  black(desk, 'Мария')
  expect(listOf(desk).entries).toHaveLength(15)
  expect(listOf(desk).waiting).toBe(1)
})

test('the day comes to an end: what was done today leaves no room for more of the same', () => {
  const desk = new Desk(today)
  const ids = Array.from({ length: 14 }, (_, n) => black(desk, `Клиент ${n}`))
  for (const client of ids.slice(0, 12)) desk.do('touch.record', { client, outcome: 'declined' })
  const list = listOf(desk)
  expect(list.entries).toEqual([])
  expect(list.done).toHaveLength(12)
  expect(list.waiting).toBe(2)
  expect(listOf(desk, '2026-11-22').entries).toHaveLength(2)
})

test('who has bought more comes earlier among equals', () => {
  const desk = new Desk(today)
  black(desk, 'Малая', {}, 10_000)
  black(desk, 'Большая', {}, 900_000)
  expect(listOf(desk).entries.map((entry) => entry.client.name)).toEqual(['Большая', 'Малая'])
})

test('a birthday appears three days before, and ends two days after', () => {
  const desk = new Desk('2026-01-10')
  desk.client('Мария', { birthday: '--11-21' })
  const shown = (day: string) => codes(desk, day).flat()
  expect(shown('2026-11-17')).toEqual([])
  expect(shown('2026-11-18')).toEqual(['birthday-soon'])
  expect(shown('2026-11-21')).toEqual(['birthday'])
  expect(shown('2026-11-23')).toEqual(['birthday-late'])
  expect(shown('2026-11-24')).toEqual([])
})

test('a weekend off does not eat the two days for belated congratulations', () => {
  const desk = new Desk('2026-01-10')
  desk.do('settings.change', { weekdaysOff: [6, 7] })
  desk.client('Мария', { birthday: '--11-20' })
  expect(listOf(desk, '2026-11-21')).toMatchObject({ off: true, entries: [] })
  expect(codes(desk, '2026-11-23')).toEqual([['birthday-late']])
  expect(codes(desk, '2026-11-24')).toEqual([['birthday-late']])
  expect(codes(desk, '2026-11-25')).toEqual([])
})

test('whoever was congratulated is not congratulated twice', () => {
  const desk = new Desk(today)
  const client = desk.client('Мария', { birthday: '1976-11-21' })
  desk.do('touch.record', { client, outcome: 'greeted' })
  expect(codes(desk)).toEqual([])
  expect(codes(desk, '2026-11-22')).toEqual([])
})

test('the black folder is recalled 120 days after the last talk', () => {
  const desk = new Desk('2026-07-24')
  const client = black(desk, 'Мария')
  desk.do('touch.record', { client, outcome: 'talked' })
  expect(codes(desk, '2026-11-20')).toEqual([])
  expect(codes(desk, '2026-11-21')).toEqual([['recall']])
})

test('a black client is recalled two weeks before the birthday although the talk was lately', () => {
  const desk = new Desk('2026-10-20')
  const client = black(desk, 'Мария', { birthday: '--12-05' })
  desk.do('touch.record', { client, outcome: 'talked' })
  expect(codes(desk, '2026-11-20')).toEqual([])
  expect(codes(desk, '2026-11-21')).toEqual([['recall-birthday']])
  desk.on('2026-11-25').do('touch.record', { client, outcome: 'declined' })
  expect(codes(desk, '2026-11-26')).toEqual([])
})

test('close to the birthday it is said once, and why else to call beside it', () => {
  const desk = new Desk(today)
  black(desk, 'Мария', { birthday: '--11-23' })
  expect(codes(desk)).toEqual([['birthday-soon', 'recall']])
})

test('from October a client without an order since last year is about to turn black, until an order', () => {
  const desk = new Desk('2025-06-06')
  const client = desk.client('Мария')
  desk.order(client, '2025-06-06')
  expect(codes(desk, '2026-09-30')).toEqual([])
  expect(codes(desk, '2026-10-01')).toEqual([['turning-black']])
  desk.on('2026-10-02').do('touch.record', { client, outcome: 'declined' })
  expect(codes(desk, '2026-10-20')).toEqual([])
  expect(codes(desk, '2026-11-02')).toEqual([['turning-black']])
  desk.on('2026-11-03').order(client, '2026-11-03')
  expect(codes(desk, '2026-12-31')).toEqual([])
})

test('nobody answered: the client comes back tomorrow, and after three silent calls in two weeks', () => {
  const desk = new Desk('2026-11-01')
  const client = black(desk, 'Мария')
  const silent = (day: string) => desk.on(day).do('touch.record', { client, outcome: 'no-answer' })
  silent('2026-11-01')
  expect(codes(desk, '2026-11-01')).toEqual([])
  expect(codes(desk, '2026-11-02')).toEqual([['recall']])
  silent('2026-11-02')
  silent('2026-11-03')
  expect(codes(desk, '2026-11-16')).toEqual([])
  expect(codes(desk, '2026-11-17')).toEqual([['recall']])
})

test('a promise waits through silence, and ends with the talk', () => {
  const desk = new Desk(today)
  const client = desk.client('Мария')
  desk.do('task.add', { client, kind: 'promise', due: today })
  desk.do('touch.record', { client, outcome: 'no-answer' })
  expect(codes(desk)).toEqual([])
  expect(codes(desk, '2026-11-22')).toEqual([['promise']])
  desk.on('2026-11-22').do('touch.record', { client, outcome: 'order' })
  expect(codes(desk, '2026-11-23')).toEqual([])
})

test('one’s own task is done only when it is ticked', () => {
  const desk = new Desk(today)
  const client = desk.client('Мария')
  const task = desk.do('task.add', { client, text: 'отвезти каталог', due: today })
  desk.do('touch.record', { client, outcome: 'talked' })
  expect(codes(desk)).toEqual([['task']])
  desk.do('task.done', { id: task })
  expect(codes(desk)).toEqual([])
})

test('a meeting is confirmed the day before, and asked about after it', () => {
  const desk = new Desk(today)
  const client = desk.client('Мария')
  const meeting = desk.do('meeting.arrange', { client, at: '2026-11-24T15:00' })
  expect(codes(desk, '2026-11-22')).toEqual([])
  expect(codes(desk, '2026-11-23')).toEqual([['meeting-confirm']])
  desk.on('2026-11-23').do('meeting.confirm', { id: meeting })
  expect(codes(desk, '2026-11-23')).toEqual([])
  expect(codes(desk, '2026-11-25')).toEqual([['meeting-result']])
  desk.on('2026-11-25').do('meeting.close', { id: meeting, outcome: 'held' })
  expect(codes(desk, '2026-11-25')).toEqual([['meeting-next']])
})

test('a client put off until Friday is back on Friday', () => {
  const desk = new Desk(today)
  const client = black(desk, 'Мария')
  desk.do('client.snooze', { client, until: '2026-11-27' })
  expect(codes(desk, '2026-11-26')).toEqual([])
  expect(codes(desk, '2026-11-27')).toEqual([['recall']])
})

test('who was let go is gone from every list, promises included', () => {
  const desk = new Desk(today)
  const client = black(desk, 'Мария', { birthday: '--11-21' })
  desk.do('task.add', { client, kind: 'promise', due: today })
  desk.do('touch.record', { client, outcome: 'let-go' })
  expect(codes(desk)).toEqual([])
  desk.undo()
  expect(codes(desk)).toHaveLength(1)
})

test('asked about an earlier day, the list knows nothing of what came later', () => {
  const desk = new Desk('2026-11-25')
  const client = black(desk, 'Мария')
  desk.do('touch.record', { client, outcome: 'order' })
  expect(codes(desk, '2026-11-25')).toEqual([])
  expect(codes(desk, '2026-11-24')).toEqual([['recall']])
})

test('on a day off only meetings show', () => {
  const desk = new Desk(today)
  black(desk, 'Мария')
  const client = desk.client('Ольга')
  desk.do('meeting.arrange', { client, at: '2026-11-23T10:00' })
  desk.do('settings.change', { daysOff: [{ from: '2026-11-22', to: '2026-11-22' }] })
  expect(listOf(desk, '2026-11-22')).toMatchObject({ off: true, waiting: 1 })
  expect(codes(desk, '2026-11-22')).toEqual([['meeting-confirm']])
  expect(codes(desk, '2026-11-21')).toEqual([['meeting-confirm'], ['recall']])
})

test('of two to be recalled, whoever bought later is likelier to order and comes first', () => {
  const desk = new Desk(today)
  const [rich, late] = [desk.client('Вера'), desk.client('Галина')]
  for (const day of ['2022-05-05', '2022-11-05']) desk.order(rich, day, 900_000)
  desk.order(late, '2024-05-05', 1000)
  expect(listOf(desk).entries.map(({ client }) => client.name)).toEqual(['Галина', 'Вера'])
  const [, second] = listOf(desk).entries
  expect(second?.reasons[0]?.text.replaceAll(/\s/g, ' ')).toBe(
    'Не покупала 48 месяцев, заказ был 5 ноября 2022, обычно раз в 6 месяцев',
  )
})
