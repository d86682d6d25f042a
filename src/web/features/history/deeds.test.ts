import { expect, test } from 'vitest'
import type { ToldEntry, ToldPage } from '../../local/net/protocol.ts'
import { byDay, type ShownDeed, shownDeeds, withEarlier, withLatest } from './deeds.ts'

function entry(revision: number, more: Partial<ToldEntry> = {}): ToldEntry {
  return {
    id: `c${revision}`,
    name: 'client.edit',
    title: 'Карточка изменена',
    at: `2026-11-21T08:00:${String(revision).padStart(2, '0')}Z`,
    day: '2026-11-21',
    actor: 'me',
    undoes: [],
    erased: false,
    whose: [],
    people: 0,
    records: [],
    count: 1,
    revision,
    by: null,
    ...more,
  }
}

function page(from: number, to: number, next?: number): ToldPage {
  const revisions = Array.from({ length: from - to + 1 }, (_, at) => from - at)
  const entries = revisions.map((revision) => entry(revision))
  return { epoch: 'e', revision: from, entries, ...(next !== undefined && { next }) }
}

const own = (revision: number, waiting: boolean): ShownDeed => ({ ...entry(revision), waiting })

const ids = (deeds: readonly { readonly id: string }[]) => deeds.map(({ id }) => id).join(' ')

test('a person without a network sees what was done on this device', () => {
  expect(ids(shownDeeds([own(9, true), own(3, false)], undefined))).toBe('c9 c3')
})

test('what waits to be sent stands above what the server has told, and nothing stands twice', () => {
  const told = withLatest(undefined, page(5, 3, 3))
  const deeds = shownDeeds([own(9, true), own(6, false), own(5, false), own(1, false)], told)
  expect(ids(deeds)).toBe('c9 c6 c5 c4 c3')
  expect(deeds.map(({ waiting }) => waiting)).toEqual([true, false, false, false, false])
})

test('earlier deeds stay in the list when the latest are asked for again', () => {
  const first = withLatest(undefined, page(5, 4, 4))
  const all = withEarlier(first, page(3, 1))
  expect(all.next).toBeUndefined()
  const later = withLatest(all, page(6, 5, 5))
  expect(ids(shownDeeds([], later))).toBe('c6 c5 c4 c3 c2 c1')
  expect(later.next).toBeUndefined()
})

test('after so much was done elsewhere that some was never told the list begins anew', () => {
  const known = withLatest(undefined, page(3, 1))
  const later = withLatest(known, page(30, 20, 20))
  expect(later.entries.size).toBe(11)
  expect(later.next).toBe(20)
})

test('a book restored from a backup tells its own history', () => {
  const known = withLatest(undefined, page(9, 1))
  expect(withLatest(known, { ...page(2, 1), epoch: 'f' }).entries.size).toBe(2)
  expect(withEarlier(known, { ...page(2, 1), epoch: 'f' })).toBe(known)
})

test('deeds are told day by day', () => {
  const deeds = [own(3, false), own(2, false), { ...own(1, false), day: '2026-11-20' }]
  expect(byDay(deeds).map(({ day, deeds: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-11-21', 2],
    ['2026-11-20', 1],
  ])
})
