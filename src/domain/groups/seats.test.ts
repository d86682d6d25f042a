import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { Desk } from '../domain.fixture.ts'
import { records } from '../records.ts'
import { Course } from './groups.fixture.ts'
import { enrolmentsIn, groupRecord } from './records.ts'
import { placesIn } from './seats.ts'

test('seats go to those who came first, the others wait in their turn', () => {
  const course = new Course(new Desk(), { seats: 2 })
  course.enrol(4)
  expect(course.standings).toEqual({
    'Клиент 1': 'seat',
    'Клиент 2': 'seat',
    'Клиент 3': 'waiting',
    'Клиент 4': 'waiting',
  })
  expect(course.view.members.map(({ turn }) => turn)).toEqual([null, null, 1, 2])
  expect(course.forecast.enrolled).toBe(2)
})

test('when somebody cancels, the next one who waits moves up by herself', () => {
  const course = new Course(new Desk(), { seats: 1 })
  const [first = ''] = course.enrol(3)
  course.cancel(first)
  expect(course.standings).toEqual({
    'Клиент 1': 'cancelled',
    'Клиент 2': 'seat',
    'Клиент 3': 'waiting',
  })
})

test('whoever comes back after cancelling stands at the end of the row', () => {
  const course = new Course(new Desk(), { seats: 1 })
  const [first = ''] = course.enrol(2)
  course.cancel(first)
  course.add(first)
  expect(course.standings).toEqual({ 'Клиент 2': 'seat', 'Клиент 1': 'waiting' })
})

test('of two whom two devices enrolled apart for one seat, the one who has paid keeps it', () => {
  const desk = new Desk()
  const course = new Course(desk, { seats: 1, prepayment: 50_000 })
  const [earlier = ''] = course.enrol(1, 'Без оплаты')
  const [paid = ''] = course.enrol(1, 'С оплатой')
  course.pay(paid, 50_000)
  expect(course.standings).toEqual({ 'С оплатой 1': 'seat', 'Без оплаты 1': 'waiting' })
  course.pay(earlier, 50_000)
  expect(course.standings).toEqual({ 'С оплатой 1': 'seat', 'Без оплаты 1': 'waiting' })
  course.pay(paid, 50_000, { kind: 'refund' })
  expect(course.standings).toEqual({ 'Без оплаты 1': 'seat', 'С оплатой 1': 'waiting' })
})

test('whoever paid first stays first when she pays the rest, and who has paid without a seat has no ticket', () => {
  const course = new Course(new Desk(), { seats: 1, price: 100_000 })
  const [anna = '', vera = ''] = course.enrol(2)
  course.pay(anna, 50_000)
  course.pay(vera, 100_000)
  course.pay(anna, 50_000)
  expect(course.standings).toEqual({ 'Клиент 1': 'seat', 'Клиент 2': 'waiting' })
  expect(course.view.members.map(({ ticket }) => ticket !== null)).toEqual([true, false])
})

test('what was confirmed before cancelling is not confirmed any more', () => {
  const course = new Course(new Desk())
  const [anna = ''] = course.enrol(1)
  course.desk.do('enrolment.confirm', { id: course.enrolmentOf(anna) })
  course.cancel(anna)
  course.add(anna)
  expect(course.view.members[0]).toMatchObject({ standing: 'seat', confirmed: false })
})

test('a client is enrolled once, however often it is said', () => {
  const course = new Course(new Desk())
  const [anna = ''] = course.enrol(1)
  expect(course.desk.try('enrolment.add', { group: course.id, client: anna })).toMatchObject({
    ok: true,
    value: [],
  })
  expect(course.view.members).toHaveLength(1)
})

test('a client who was deleted leaves no seat taken, and takes it again when the card is back', () => {
  const desk = new Desk()
  const course = new Course(desk, { seats: 1 })
  const [anna = ''] = course.enrol(2)
  desk.do('client.delete', { id: anna })
  expect(course.standings).toEqual({ 'Клиент 2': 'seat' })
  desk.undo()
  expect(course.standings).toEqual({ 'Клиент 1': 'seat', 'Клиент 2': 'waiting' })
})

test('whoever is let go leaves the groups to come and stays in those that are over', () => {
  const desk = new Desk('2026-11-01')
  const over = new Course(desk, { sessions: [{ at: '2026-11-10T18:30' }] })
  const [anna = ''] = over.enrol(1)
  const ahead = new Course(desk)
  ahead.add(anna)
  desk.on('2026-11-21').do('touch.record', { client: anna, outcome: 'let-go' })
  expect(over.standings).toEqual({ 'Клиент 1': 'seat' })
  expect(ahead.standings).toEqual({ 'Клиент 1': 'cancelled' })
})

type Deed =
  | { readonly does: 'enrol' | 'cancel' | 'refund'; readonly who: number }
  | { readonly does: 'pay'; readonly who: number; readonly sum: number }
  | { readonly does: 'seats'; readonly seats: number | null }

const who = fc.nat(7)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ does: fc.constantFrom('enrol', 'enrol', 'enrol', 'cancel', 'refund'), who }),
  fc.record({ does: fc.constant('pay'), who, sum: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    does: fc.constant('seats'),
    seats: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  }),
)

interface Hall {
  readonly course: Course
  readonly clients: readonly string[]
}

function hall(seats: number): Hall {
  const desk = new Desk()
  return {
    course: new Course(desk, { seats }),
    clients: Array.from({ length: 8 }, (_, at) => desk.client(`Гостья ${at}`)),
  }
}

function doIn({ course, clients }: Hall, deed: Deed): void {
  const { desk, id } = course
  if (deed.does === 'seats') {
    desk.do('group.edit', { id, seats: deed.seats })
    return
  }
  const client = clients[deed.who] ?? ''
  if (deed.does === 'enrol') {
    course.add(client)
    return
  }
  const enrolment = enrolmentsIn(desk.book, id).find((one) => one.client === client)
  if (!enrolment) return
  if (deed.does === 'cancel') course.cancel(client)
  else if (deed.does === 'pay') course.pay(client, deed.sum)
  else {
    const place = course.view.members.find((one) => one.id === enrolment.id)
    if (place && place.paid > 0) course.pay(client, place.paid, { kind: 'refund' })
  }
}

function placesOf({ course }: Hall, book = course.desk.book) {
  const group = book.get(groupRecord, course.id)
  return group ? placesIn(book, group) : []
}

test('whatever is done, no seat is given twice and nobody waits beside a free one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(deed, { maxLength: 30 }),
      (seats, deeds) => {
        const here = hall(seats)
        for (const one of deeds) {
          doIn(here, one)
          const places = placesOf(here)
          const most = here.course.view.seats ?? Number.POSITIVE_INFINITY
          const seated = places.filter(({ standing }) => standing === 'seat').length
          expect(seated).toBe(Math.min(most, places.length))
          expect(new Set(places.map(({ enrolment }) => enrolment.client)).size).toBe(places.length)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('whoever has paid and has a seat keeps it, whatever others do, as long as there are seats enough for those who paid', () => {
  const others = deed.filter(({ does }) => does !== 'seats')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(others, { maxLength: 30 }),
      (seats, deeds) => {
        const here = hall(seats)
        let safe = new Set<string>()
        for (const one of deeds) {
          doIn(here, one)
          const left =
            'who' in one && (one.does === 'cancel' || one.does === 'refund')
              ? here.clients[one.who]
              : undefined
          const places = placesOf(here)
          const seatedPaid = places.filter((p) => p.standing === 'seat' && p.balance > 0)
          const now = new Set(seatedPaid.map(({ enrolment }) => enrolment.client))
          for (const client of safe) if (client !== left) expect(now).toContain(client)
          safe = now
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('devices that hear of the same things in another order seat the same people', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 25 }),
      fc.infiniteStream(fc.nat(1000)),
      (deeds, order) => {
        const here = hall(2)
        for (const one of deeds) doIn(here, one)
        const rows = [...here.course.desk.book.rows()]
        const shuffled = rows
          .map((row) => ({ row, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row)
        expect(placesOf(here, Book.of(records, shuffled))).toEqual(placesOf(here))
      },
    ),
    { numRuns: 40 },
  )
})
