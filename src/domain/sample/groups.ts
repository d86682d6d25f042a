import { idFor } from '../../book/ids.ts'
import { addDays, type Day } from '../../words/days.ts'
import { attendanceRecord, enrolmentRecord, groupRecord, paymentRecord } from '../groups/records.ts'
import type { Who } from './person.ts'
import type { Writer } from './writer.ts'

const currency = 'RUB'

/** Evenings of a support group, of which three are over, and who missed which of them. */
const evenings = [-16, -9, -2, 5, 12, 19]
const held = 3
const missed: Readonly<Record<string, readonly number[]>> = {
  'Журавлёва Нина': [],
  'Авдеева Ирина Николаевна': [],
  'Котова Дарья': [1],
  'Орлова Светлана Юрьевна': [],
  'Фомина Екатерина': [0, 1, 2],
  'Эрдман Полина': [2],
  'Панова Кристина': [0, 1, 2],
  'Мельник Оксана': [1],
}

/** Who has paid ahead. */
const early = 4

/** For an evening in two weeks; the last one was asked two days ago whether she comes. */
const enrolled = [
  'Соколова Мария Петровна',
  'Громова Анна Петровна',
  'Котова Дарья',
  'Сафина Айгуль Маратовна',
  'Галина',
  'Лаптева Зинаида Фёдоровна',
  'Мельник Оксана',
  'Орлова Светлана Юрьевна',
  'Бэла',
  'Фомина Екатерина',
  'Панова Кристина',
  'Абдуллаева Гульнара',
  'Тен Вера Олеговна',
]
const prepaid = 3

/** A course that goes on with who came to it, and an evening of thirteen enrolled that does not cover its rent. */
export function gatherGroups(writer: Writer, who: Who, day: Day): void {
  runCourse(writer, who, day)
  gatherEvening(writer, who, day)
}

function runCourse(writer: Writer, who: Who, day: Day): void {
  const group = writer.add(groupRecord, {
    title: 'Шаг за шагом',
    place: 'Дом культуры, кабинет 4',
    seats: 10,
    planned: 8,
    price: 240_000,
    prepayment: 60_000,
    costs: [{ label: 'аренда', sum: 150_000, per: 'session' }],
    sessions: evenings.map((on) => sessionOn('course', `${addDays(day, on)}T18:30`, 90)),
    currency,
    madeOn: addDays(day, -40),
  })
  for (const [at, name] of Object.keys(missed).entries()) {
    const client = who(name)
    const enrolment = enrol(writer, { group, client, on: addDays(day, -30), at })
    if (at < early) pay(writer, { client, enrolment, sum: 60_000, on: addDays(day, -25) })
    for (const [nth, ago] of evenings.slice(0, held).entries()) {
      const on = addDays(day, ago)
      const session = sessionOn('course', `${on}T18:30`, 90).id
      const came = !missed[name]?.includes(nth)
      const mark = { client, group, session, on, came }
      writer.add(attendanceRecord, mark, idFor(session, client))
      if (came && nth === 0) {
        const sum = at < early ? 180_000 : 240_000
        pay(writer, { client, enrolment, sum, on })
      }
    }
  }
}

function gatherEvening(writer: Writer, who: Who, day: Day): void {
  const group = writer.add(groupRecord, {
    title: 'Вечер ухода за кожей',
    place: 'студия на Садовой',
    seats: 15,
    planned: 10,
    least: 6,
    price: 100_000,
    prepayment: 30_000,
    prepayBy: addDays(day, 8),
    costs: [
      { label: 'аренда', sum: 850_000 },
      { label: 'пробники', sum: 15_000, per: 'person' },
    ],
    sessions: [sessionOn('evening', `${addDays(day, 12)}T17:00`, 120)],
    currency,
    madeOn: addDays(day, -6),
  })
  for (const [at, name] of enrolled.entries()) {
    const client = who(name)
    const isLast = at === enrolled.length - 1
    const on = addDays(day, isLast ? -3 : -1)
    const enrolment = enrol(writer, { group, client, on, at })
    if (at < prepaid) pay(writer, { client, enrolment, sum: 30_000, on })
  }
}

const namespace = '8f6f3b52-0c0d-4d1f-9b86-5f4f0d3c2a11'

function sessionOn(of: string, at: string, minutes: number) {
  return { id: idFor(namespace, `${of} ${at}`), at, minutes }
}

interface Enrolled {
  readonly group: string
  readonly client: string
  readonly on: Day
  /** Which one they were to enrol. */
  readonly at: number
}

function enrol(writer: Writer, { group, client, on, at }: Enrolled): string {
  const minute = String(at).padStart(2, '0')
  const data = { client, group, on, at: `${on}T10:${minute}:00Z`, told: 'seat' as const }
  return writer.add(enrolmentRecord, data, idFor(group, client))
}

interface Paid {
  readonly client: string
  readonly enrolment: string
  readonly sum: number
  readonly on: Day
}

function pay(writer: Writer, paid: Paid): void {
  const money = { kind: 'payment' as const, currency, at: `${paid.on}T12:00:00Z` }
  writer.add(paymentRecord, { ...paid, ...money })
}
