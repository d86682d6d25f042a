import { expect, test } from 'vitest'
import type { Row } from '../../book/change.ts'
import type { Envelope } from '../../book/envelope.ts'
import { burning, give, toy } from '../../book/toy.fixture.ts'
import { Copy } from './copy.ts'
import { nowhere } from './disk/database.ts'
import type { Saved } from './disk/load.ts'
import type { News } from './tabs.ts'

const hats: Row = { type: 'box', id: 'hats', rev: 1, data: { label: 'Шляпы' } }

test('a command of another tab is shown, and its late echo after the answer is not', () => {
  const copy = new Copy(toy)
  const added = saved(1, give('box.add', { id: 'a', label: 'Платки' }))
  copy.add([added])
  expect(labels(copy)).toEqual(['Платки'])
  expect(copy.waiting).toBe(1)
  const row = { type: 'box', id: 'a', rev: 2, data: { label: 'Платки' } }
  expect(copy.take(news(1, [row], [added], 1))).toBe('taken')
  copy.add([added])
  expect(copy.waiting).toBe(0)
  expect(labels(copy)).toEqual(['Платки'])
})

test('a tab that missed a turn says so, and one that knows it already does not take it twice', () => {
  const copy = new Copy(toy)
  expect(copy.take(news(1, [hats]))).toBe('taken')
  expect(copy.take(news(1, [hats]))).toBe('known')
  expect(copy.take(news(3, [hats]))).toBe('behind')
})

test('loading keeps what was tapped while the disk was read', () => {
  const copy = new Copy(toy)
  const onDisk = saved(1, give('box.add', { id: 'a', label: 'На диске' }))
  const answered = saved(2, give('box.add', { id: 'b', label: 'Отвечено' }))
  copy.add([onDisk, answered])
  copy.give(give('box.add', { id: 'c', label: 'Ещё не записано' }))
  const row = { type: 'box', id: 'b', rev: 3, data: { label: 'Отвечено' } }
  const place = { ...nowhere, turn: 4, settled: 2 }
  copy.load({ rows: [hats, row], outbox: [onDisk], rejected: [], place }, [])
  expect(labels(copy)).toEqual(['Ещё не записано', 'На диске', 'Отвечено', 'Шляпы'])
  expect(copy.waiting).toBe(2)
})

test('rows that came before the answer of the command that made them stay when the answer comes', () => {
  const copy = new Copy(toy)
  copy.take(news(1, [hats]))
  const put = give('thing.put', { box: 'hats', name: 'Цилиндр' })
  copy.add([saved(1, put)])
  const made = [...copy.replica.book.rows()].find((row) => row.type === 'thing')
  if (!made) throw new Error('Nothing was made')
  const confirmed = { ...made, rev: 2 }
  expect(copy.take(news(2, [confirmed]))).toBe('taken')
  expect(copy.take(news(3, [], [saved(1, put)], 1))).toBe('taken')
  expect([...copy.replica.book.rows()].map((row) => row.id)).toContain(made.id)
})

test('what the server confirmed can be taken back; what it refused can not', () => {
  const copy = new Copy(toy)
  const good = saved(1, give('box.add', { id: 'a', label: 'Платки' }))
  const bad = saved(2, give('box.add', { id: 'b', label: 'Шарфы' }))
  copy.add([good, bad])
  const row = { type: 'box', id: 'a', rev: 1, data: { label: 'Платки' } }
  const refusal = { code: 'box.exists' }
  const rejected = [{ id: bad.envelope.id, envelope: bad.envelope, refusal }]
  copy.take({ ...news(1, [row], [good, bad], 2), rejected })
  expect(labels(copy)).toEqual(['Платки'])
  expect(copy.rejected).toEqual(rejected)
  expect(copy.give(give('undo', { command: bad.envelope.id })).ok).toBe(false)
  expect(copy.give(give('undo', { command: good.envelope.id })).ok).toBe(true)
  expect(labels(copy)).toEqual([])
})

test('kinds of records that only a newer app knows do no harm', () => {
  const copy = new Copy(toy)
  const unheard = { type: 'crate', id: 'x', rev: 1, data: { size: 3 } }
  expect(copy.take(news(1, [unheard, hats]))).toBe('taken')
  expect(labels(copy)).toEqual(['Шляпы'])
})

test('what the device remembers of somebody goes when their data are erased, and the rest of its memory stays', () => {
  const copy = new Copy(burning)
  const about = [
    give('box.add', { id: 'a', label: 'Шляпы' }),
    give('thing.put', { box: 'a', name: 'Цилиндр' }),
    give('box.label', { id: 'a', label: 'Старьё' }),
  ]
  const other = give('box.add', { id: 'b', label: 'Платки' })
  const given = [...about, other].map((envelope, at) => saved(at + 1, envelope))
  copy.add(given)
  copy.learn('elsewhere', [{ type: 'box', id: 'a', before: { label: 'x' }, after: { label: 'y' } }])
  copy.take(news(1, [...copy.replica.book.rows()], given, given.length))
  expect(copy.recent).toHaveLength(4)
  const gone = [
    { type: 'box', id: 'a', rev: 9, data: null },
    { type: 'burnt', id: 'a', rev: 9, data: { on: '2026-11-21' } },
  ]
  const ids = about.map(({ id }) => id)
  expect(copy.aboutErased(gone).toSorted()).toEqual([...ids, 'elsewhere'].toSorted())
  expect(copy.take(news(2, gone))).toBe('taken')
  expect(copy.recent.map(({ envelope }) => envelope.id)).toEqual([other.id])
  expect(copy.changesOf('elsewhere')).toBeUndefined()
})

test('the erasing itself, given on this device, is not remembered either', () => {
  const copy = new Copy(burning)
  const burn = saved(2, give('box.burn', { id: 'a' }))
  copy.add([saved(1, give('box.add', { id: 'a', label: 'Шляпы' })), burn])
  const rows = [...copy.replica.book.rows()].map((row) => ({ ...row, rev: 2 }))
  expect(copy.aboutErased(rows)).toContain(burn.envelope.id)
  copy.take(news(1, rows, [burn], 2))
  expect(JSON.stringify(copy.recent)).not.toContain('Шляпы')
})

function news(turn: number, rows: Row[], answered: Saved[] = [], settled = 0): News {
  const ids = answered.map(({ envelope }) => envelope.id)
  return { rows, answered: ids, rejected: [], place: { ...nowhere, turn, settled } }
}

function saved(seq: number, envelope: Envelope): Saved {
  return { seq, envelope }
}

function labels(copy: Copy): unknown[] {
  return [...copy.replica.book.rows()]
    .filter((row) => row.type === 'box')
    .map((row) => row.data?.label)
    .sort()
}
