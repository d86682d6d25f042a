import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../words/days.ts'
import { adherenceOf } from './adherence.ts'
import type { RegimenData } from './records.ts'
import { daysOf, gapDays, hasPace, isEnough, supplyOf } from './supply.ts'

const omega: RegimenData = {
  client: 'maria',
  product: 'Омега-3',
  daily: 2,
  packSize: 60,
  startedOn: '2026-11-01',
  madeOn: '2026-11-01',
}

test('sixty capsules, two a day, from the 1st: the last ones are taken on the 30th', () => {
  expect(supplyOf(omega, []).runsOutOn).toBe('2026-11-30')
  expect(supplyOf({ ...omega, packs: 2 }, []).runsOutOn).toBe('2026-12-30')
})

test('a cream that lasts for six weeks needs no counting', () => {
  const cream = { ...omega, daily: undefined, packSize: undefined, packDays: 42 }
  expect(supplyOf(cream, []).runsOutOn).toBe('2026-12-12')
})

test('what is in the package tells more than the days that somebody guessed', () => {
  expect(daysOf({ daily: 2, packSize: 60, packDays: 42 }, 1)).toBe(30)
  expect(hasPace({ daily: 2 })).toBe(false)
  expect(hasPace({ packSize: 60 })).toBe(false)
  expect(hasPace({ packDays: 42 })).toBe(true)
})

test('seven a day of sixty are eight days, and the four that are left go on with the next package', () => {
  const many = { ...omega, daily: 7 }
  expect(supplyOf(many, []).runsOutOn).toBe('2026-11-08')
  expect(supplyOf(many, [{ on: '2026-11-05', packs: 1 }]).runsOutOn).toBe('2026-11-17')
})

test('a tenth of a millilitre a day is counted to the last day', () => {
  expect(supplyOf({ ...omega, daily: 0.1, packSize: 0.3 }, []).runsOutOn).toBe('2026-11-03')
})

test('a package bought in time follows the last one', () => {
  const supply = supplyOf(omega, [{ on: '2026-11-20', packs: 1 }])
  expect(supply).toMatchObject({ runsOutOn: '2026-12-30', since: '2026-11-20', gaps: [] })
})

test('a package bought too late begins on its own day, and the days without are known', () => {
  const supply = supplyOf(omega, [{ on: '2026-12-11', packs: 1 }])
  expect(supply.runsOutOn).toBe('2027-01-09')
  expect(gapDays(supply, '2026-12-11')).toBe(10)
  expect(gapDays(supply, '2026-12-20')).toBe(10)
  expect(gapDays(supply, '2026-12-05')).toBe(4)
  expect(gapDays(supply, '2027-01-12')).toBe(12)
})

test('a package bought on the first empty day leaves no day without', () => {
  expect(supplyOf(omega, [{ on: '2026-12-01', packs: 1 }]).gaps).toEqual([])
})

test('two packages are enough for a course of two months, and one is not', () => {
  const course = { ...omega, courseDays: 60 }
  expect(isEnough(course, supplyOf(course, []))).toBe(false)
  const both = { ...course, packs: 2 }
  expect(isEnough(both, supplyOf(both, []))).toBe(true)
  expect(isEnough(omega, supplyOf({ ...omega, packs: 1000 }, []))).toBe(false)
})

const refills = fc
  .array(fc.record({ on: fc.integer({ min: 1, max: 400 }), packs: fc.integer({ min: 1, max: 4 }) }))
  .map((all) =>
    all
      .sort((a, b) => a.on - b.on)
      .map(({ on, packs }) => ({ on: addDays(omega.startedOn, on), packs })),
  )

const regimen = fc
  .record({
    daily: fc.double({ min: 0.1, max: 50, noNaN: true }),
    packSize: fc.double({ min: 0.1, max: 500, noNaN: true }),
    packs: fc.integer({ min: 1, max: 3 }),
    courseDays: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
  })
  .map((some): RegimenData => ({ ...omega, ...some }))

const day = fc.integer({ min: -30, max: 500 }).map((days) => addDays(omega.startedOn, days))

test('with more packages nothing ever runs out earlier, and no course looks worse', () => {
  fc.assert(
    fc.property(regimen, refills, fc.nat(), day, (course, bought, which, on) => {
      const one = bought[which % Math.max(1, bought.length)]
      const more = bought.map((refill) =>
        refill === one ? { ...refill, packs: refill.packs + 1 } : refill,
      )
      const [few, many] = [supplyOf(course, bought), supplyOf(course, more)]
      expect(many.runsOutOn >= few.runsOutOn).toBe(true)
      expect(gapDays(many, on)).toBeLessThanOrEqual(gapDays(few, on))
      const before = adherenceOf(course, bought, few, on)
      const after = adherenceOf(course, more, many, on)
      if (before && after) expect(after.share).toBeGreaterThanOrEqual(before.share)
    }),
  )
})

test('a course is covered for none of its days, for all, or for a part; never for more', () => {
  fc.assert(
    fc.property(regimen, refills, day, (course, bought, on) => {
      const went = adherenceOf(course, bought, supplyOf(course, bought), on)
      if (!went) return
      expect(went.share).toBeGreaterThanOrEqual(0)
      expect(went.share).toBeLessThanOrEqual(1)
      expect(went.gapDays).toBeGreaterThanOrEqual(0)
      expect(went.gapDays > 0 || went.share === 1).toBe(true)
    }),
  )
})

test('whatever was typed, it runs out on a day of the calendar', () => {
  const amount = fc.double({ min: Number.MIN_VALUE, max: 100_000, noNaN: true })
  fc.assert(
    fc.property(amount, amount, amount, refills, (daily, packSize, packs, bought) => {
      const { runsOutOn } = supplyOf({ ...omega, daily, packSize, packs }, bought)
      expect(runsOutOn).toMatch(/^2\d{3}-\d\d-\d\d$/)
    }),
  )
})
