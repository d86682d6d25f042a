import { expect, test } from 'vitest'
import { type Callable, callTime, isQuietHour } from './call-time.ts'

const noon = new Date('2026-11-21T09:00:00Z')
const far: Callable = { zone: 'Asia/Vladivostok', callHours: null, gender: 'f' }
const near: Callable = { zone: null, callHours: null, gender: 'm' }
const caller = { lang: 'ru', usual: { from: 9, until: 21 }, zone: 'Europe/Moscow' } as const
const at = (client: Callable, now: Date) => callTime(client, { ...caller, now })

test('a client far away has another hour, a neighbour the same', () => {
  expect(at(far, noon)).toEqual({ text: 'У неё сейчас 19:00', wrong: false })
  expect(at({ ...far, zone: 'Europe/Moscow' }, noon)).toBeUndefined()
  expect(at({ ...far, zone: 'Moon/Sea' }, noon)).toBeUndefined()
})

test('a call far away is marked when it is night there', () => {
  const evening = new Date('2026-11-21T13:40:00Z')
  expect(at(far, evening)).toEqual({ text: 'У неё сейчас 23:40, звонить поздно', wrong: true })
  const night = new Date('2026-11-21T20:05:00Z')
  expect(at(far, night)?.text).toBe('У неё сейчас 06:05, звонить рано')
})

test('by the own clock nobody is warned, unless the client asked for hours of their own', () => {
  const evening = new Date('2026-11-21T19:30:00Z')
  expect(at(near, evening)).toBeUndefined()
  const asked = { ...near, callHours: 'после 18' }
  expect(at(asked, noon)).toEqual({ text: 'Звонить рано: «после 18»', wrong: true })
  expect(at(asked, new Date('2026-11-21T16:00:00Z'))).toBeUndefined()
  expect(at({ ...near, callHours: 'когда внуки в школе' }, evening)).toBeUndefined()
})

test('hours that were asked for are hours of the client, not of the caller', () => {
  const asked = { ...far, callHours: 'до 12' }
  expect(at(asked, noon)?.text).toBe('У неё сейчас 19:00, звонить поздно: «до 12»')
})

test('nobody is written to at night by their own clock, nor outside the hours they asked for', () => {
  const quiet = (client: Callable, now: Date) => isQuietHour(client, { ...caller, now })
  const evening = new Date('2026-11-21T13:40:00Z')
  expect([quiet(far, noon), quiet(far, evening), quiet(near, evening)]).toEqual([
    false,
    true,
    false,
  ])
  expect(quiet(near, new Date('2026-11-21T19:30:00Z'))).toBe(true)
  expect(quiet({ ...near, callHours: 'после 18' }, noon)).toBe(true)
})
