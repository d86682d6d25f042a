import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { Course } from './groups.fixture.ts'
import { oneTapId } from './one-tap.ts'

const refusalOf = (result: ReturnType<Desk['try']>) => (result.ok ? undefined : result.refusal.code)

function course(fields: object = {}): { at: Course; anna: string; enrolment: string } {
  const at = new Course(new Desk(), { price: 100_000, prepayment: 30_000, ...fields })
  const [anna = ''] = at.enrol(1)
  return { at, anna, enrolment: at.enrolmentOf(anna) }
}

const money = ({ view }: Course) => {
  const [first] = view.members
  return first && { paid: first.paid, owed: first.owed, over: first.over, prepaid: first.prepaid }
}

test('part of the prepayment is not the prepayment, and the whole of it makes a ticket', () => {
  const { at, anna } = course()
  at.pay(anna, 20_000)
  expect(money(at)).toEqual({ paid: 20_000, owed: 80_000, over: 0, prepaid: false })
  expect(at.view.members[0]?.ticket).toBeNull()
  at.pay(anna, 10_000)
  expect(money(at)).toEqual({ paid: 30_000, owed: 70_000, over: 0, prepaid: true })
  expect(at.view.members[0]?.ticket).toMatch(/^\d{6}$/)
})

test('the same payment that arrives twice counts once, from two taps or two devices', () => {
  const { at, enrolment } = course()
  const payment = { id: oneTapId(enrolment, 0, 'payment', 30_000), enrolment, sum: 30_000 }
  at.desk.do('payment.record', payment)
  expect(at.desk.try('payment.record', payment)).toMatchObject({ ok: true, value: [] })
  expect(money(at)).toMatchObject({ paid: 30_000 })
  expect(refusalOf(at.desk.try('payment.record', { ...payment, sum: 1 }))).toBe('payment.exists')
})

test('a tap after another one, or for another sum or person, is another payment', () => {
  const { enrolment } = course()
  const id = oneTapId(enrolment, 0, 'payment', 30_000)
  expect(oneTapId(enrolment, 0, 'payment', 30_000)).toBe(id)
  const others = [
    oneTapId(enrolment, 1, 'payment', 30_000),
    oneTapId(enrolment, 0, 'refund', 30_000),
    oneTapId(enrolment, 0, 'payment', 30_001),
    oneTapId(idOf('other'), 0, 'payment', 30_000),
  ]
  expect(new Set([id, ...others]).size).toBe(5)
})

test('more than was paid is not given back, and a payment that was given back does not vanish', () => {
  const { at, anna, enrolment } = course()
  const payment = at.pay(anna, 30_000)
  const refund = (sum: number) => at.desk.try('payment.record', { enrolment, kind: 'refund', sum })
  expect(refund(30_001)).toMatchObject({
    ok: false,
    refusal: { code: 'refund.too-much', params: { left: 30_000, currency: 'RUB' } },
  })
  expect(refund(10_000).ok).toBe(true)
  expect(refusalOf(refund(20_001))).toBe('refund.too-much')
  expect(refusalOf(at.desk.try('payment.delete', { id: payment }))).toBe('payment.refunded')
})

test('what is paid beyond the price is said', () => {
  const { at, anna } = course()
  at.pay(anna, 100_000)
  expect(money(at)).toMatchObject({ owed: 0, over: 0 })
  at.pay(anna, 500)
  expect(money(at)).toMatchObject({ owed: 0, over: 500 })
})

test('money is not dated in the future, and is that of an enrolment', () => {
  const { at, enrolment } = course()
  const record = (more: object) =>
    refusalOf(at.desk.try('payment.record', { enrolment, sum: 100, ...more }))
  expect(record({ on: '2026-11-22' })).toBe('payment.future')
  expect(record({ on: '2026-11-20' })).toBeUndefined()
  expect(record({ enrolment: idOf('nobody') })).toBe('enrolment.unknown')
})

test('on an earlier day a payment was not made yet', () => {
  const { at, anna } = course()
  at.desk.on('2026-11-23')
  at.pay(anna, 30_000)
  at.desk.on('2026-11-22')
  expect(money(at)).toMatchObject({ paid: 0 })
})

test('what was paid is at hand until it is given back, also when the enrolment is cancelled', () => {
  const { at, anna } = course()
  at.pay(anna, 30_000)
  at.cancel(anna)
  expect(at.forecast).toMatchObject({ enrolled: 0, incomeNow: 30_000, incomeExpected: 30_000 })
  at.pay(anna, 30_000, { kind: 'refund' })
  expect(at.forecast).toMatchObject({ incomeNow: 0 })
})

interface Deed {
  readonly kind: 'payment' | 'refund' | 'delete'
  readonly who: number
  readonly sum: number
  /** Ids come again, as when a device sends once more what it had sent. */
  readonly id: number
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('payment', 'payment', 'refund', 'delete'),
  who: fc.nat(2),
  sum: fc.integer({ min: 1, max: 50 }),
  id: fc.nat(12),
})

test('payments and refunds add up: each id counts once, nothing is given back that was not paid', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
      const desk = new Desk()
      const at = new Course(desk, { price: 100 })
      const enrolments = at.enrol(3).map((client) => at.enrolmentOf(client))
      const written = new Map<string, { who: number; sum: number }>()
      for (const { kind, who, sum, id: number } of deeds) {
        const id = idOf(`payment ${number}`)
        const result =
          kind === 'delete'
            ? desk.try('payment.delete', { id })
            : desk.try('payment.record', { id, enrolment: enrolments[who], kind, sum })
        if (!result.ok || result.value.length === 0) continue
        if (kind === 'delete') written.delete(id)
        else written.set(id, { who, sum: kind === 'payment' ? sum : -sum })
      }
      const all = [...written.values()]
      const members = at.view.members
      for (const [who, enrolment] of enrolments.entries()) {
        const balance = all.reduce((sum, one) => sum + (one.who === who ? one.sum : 0), 0)
        expect(balance).toBeGreaterThanOrEqual(0)
        expect(members.find(({ id }) => id === enrolment)).toMatchObject({
          paid: balance,
          owed: Math.max(0, 100 - balance),
          over: Math.max(0, balance - 100),
        })
      }
      expect(at.forecast.incomeNow).toBe(all.reduce((sum, one) => sum + one.sum, 0))
    }),
    { numRuns: 60 },
  )
})
