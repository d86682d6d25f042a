import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { adviceFor } from './advice.ts'
import { chanceOf, needsCare, rateOf } from './reliability.ts'
import { reliabilityView } from './views.ts'

const viewing = { day: '2026-12-31', lang: 'ru' } as const

/** Somebody's meetings, a day each: `+` held, `-` not come, `x` cancelled in time, `>` moved. */
function meetings(desk: Desk, first: string, said: string): string {
  const client = desk.client(first)
  const outcomes = { '+': 'held', '-': 'no-show', x: 'cancelled', '>': 'moved' } as const
  for (const [at, sign] of [...said].entries()) {
    desk.on(`2026-11-${String(at + 1).padStart(2, '0')}`)
    const id = desk.do('meeting.arrange', { client, at: `${desk.day}T15:00` })
    desk.do('meeting.close', { id, outcome: outcomes[sign as '+'] })
  }
  return client
}

const rows = (desk: Desk, params = {}) => reliabilityView.look(desk.book, params, viewing)
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ')

test('before a book tells anything four of five are believed to come', () => {
  expect(rateOf({ met: 0, noShow: 0 })).toBe(0.8)
  expect(chanceOf({ met: 0, noShow: 0 }, 0.8)).toBe(0.8)
  expect(rows(new Desk())).toEqual([])
})

test('five meetings of their own weigh as much as what the book knows', () => {
  expect(chanceOf({ met: 5, noShow: 0 }, 0.6)).toBe(0.8)
  expect(chanceOf({ met: 0, noShow: 5 }, 0.6)).toBe(0.3)
})

test('who came to three of five stands above who came to all, and is smoothed by the whole book', () => {
  const desk = new Desk('2026-11-01')
  const vera = meetings(desk, 'Вера', '+++++')
  const anna = meetings(desk, 'Анна', '+-+-+')
  const rate = (8 + 4) / (10 + 5)
  expect(rows(desk)).toMatchObject([
    {
      client: { id: anna, name: 'Анна' },
      met: 3,
      noShow: 2,
      chance: chanceOf({ met: 3, noShow: 2 }, rate),
    },
    { client: { id: vera }, met: 5, noShow: 0, chance: 0.9 },
  ])
  expect(rows(desk)[0]?.chance).toBe(0.7)
  expect(rows(desk, { client: vera })).toHaveLength(1)
})

test('who moves or cancels beforehand has let nobody down', () => {
  const desk = new Desk('2026-11-01')
  const client = meetings(desk, 'Анна', 'x>x')
  expect(rows(desk)).toEqual([])
  meetings(desk, 'Вера', '+')
  expect(rows(desk, { client })).toEqual([])
})

test('one who did not come is to be called twice, two ask for a prepayment as well, and no word blames', () => {
  const desk = new Desk('2026-11-01')
  meetings(desk, 'Анна', '-')
  meetings(desk, 'Вера', '+-+-+')
  meetings(desk, 'Ирина', '++++')
  const advice = new Map(rows(desk).map((one) => [one.client.name, plain(one.advice)]))
  expect(advice.get('Анна')).toBe('Прошлая встреча не состоялась: подтвердите дважды.')
  expect(advice.get('Вера')).toBe(
    'Не состоялись 2 встречи из 5: подтвердите дважды или возьмите предоплату.',
  )
  expect(advice.get('Ирина')).toBeUndefined()
  expect(adviceFor({ met: 1, noShow: 1, chance: 0.7 }, 'en')).toContain('1 meeting of 2')
})

test('a rare absence says nothing, nor does a chance that only the book lowers', () => {
  expect(needsCare({ met: 10, noShow: 1, chance: 0.87 })).toBe(false)
  expect(needsCare({ met: 1, noShow: 0, chance: 0.5 })).toBe(false)
  expect(needsCare({ met: 1, noShow: 1, chance: 0.75 })).toBe(false)
  expect(needsCare({ met: 1, noShow: 1, chance: 0.74 })).toBe(true)
})

test('the chance is one, grows with every meeting held and falls with every one that was not', () => {
  const count = fc.nat(200)
  fc.assert(
    fc.property(count, count, count, count, (met, noShow, all, missed) => {
      const rate = rateOf({ met: all, noShow: missed })
      const chance = chanceOf({ met, noShow }, rate)
      expect(chance).toBeGreaterThanOrEqual(0)
      expect(chance).toBeLessThanOrEqual(1)
      expect(chanceOf({ met: met + 1, noShow }, rate)).toBeGreaterThanOrEqual(chance)
      expect(chanceOf({ met, noShow: noShow + 1 }, rate)).toBeLessThanOrEqual(chance)
    }),
  )
})
