import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptied, type House, openHouse, type Visitor } from './house.ts'

let house: House
let anna: Visitor

beforeAll(async () => {
  house = await openHouse()
  anna = await house.enter()
})

afterAll(async () => {
  await house.stop()
  await emptied()
})

const addBox = (label = 'hats') => anna.envelope('box.add', { id: v7(), label })

test('what was done on a device is answered, and comes back as rows', async () => {
  const command = addBox('scarves')
  const { status, json } = await anna.push([command])
  expect(status).toBe(200)
  expect(json.answers).toEqual([{ id: command.id, revision: json.page.revision }])
  expect(json.page.rows.at(-1)).toMatchObject({ type: 'box', data: { label: 'scarves' } })
  expect(json.page.next).toBeUndefined()
})

test('a device that sends the same twice, even in one batch, changes the book once', async () => {
  const command = addBox()
  const first = await anna.push([command, command])
  const { revision } = first.json.page
  const second = await anna.push([command], { rev: revision, id: '' })
  expect(second.json.answers[0]).toEqual(first.json.answers[0])
  expect(first.json.answers[1]).toEqual(first.json.answers[0])
  expect(second.json.page.revision).toBe(revision)
})

test('a refused command is answered with its reason, again and again, and the others go through', async () => {
  const lost = anna.envelope('thing.put', { box: 'nowhere', name: 'hat' })
  const unknown = anna.envelope('box.burn', {})
  const good = addBox()
  for (let n = 0; n < 2; n += 1) {
    const { json } = await anna.push([lost, unknown, good])
    expect(json.answers.map((a: { refusal?: { code: string } }) => a.refusal?.code)).toEqual([
      'box.unknown',
      'command.unknown',
      undefined,
    ])
  }
})

test('a damaged command among good ones is refused alone, in its place', async () => {
  const good = [addBox(), addBox()]
  const { id } = addBox()
  const bad: unknown[] = [
    null,
    7,
    [],
    {},
    { ...addBox(), id },
    { ...addBox(), day: '2026-02-31' },
    { ...addBox(), id: v7().toUpperCase() },
    JSON.parse(`{"id":"${v7()}","args":{"__proto__":{"x":1}}}`),
    { ...addBox(), args: JSON.parse('['.repeat(500) + ']'.repeat(500)) },
  ]
  bad[4] = { ...(bad[4] as object), version: 0 }
  const { status, json } = await anna.push([good[0], ...bad, good[1]])
  expect(status).toBe(200)
  expect(json.answers[0].refusal).toBeUndefined()
  expect(json.answers.at(-1).refusal).toBeUndefined()
  const codes = json.answers.slice(1, -1).map((a: { refusal: { code: string } }) => a.refusal.code)
  expect(codes).toEqual(bad.map(() => 'sync.malformed'))
  expect(json.answers[5].id).toBe(id)
})

test('nobody can record in the name of another', async () => {
  const { json } = await anna.push([{ ...addBox(), actor: v7() }])
  expect(json.answers[0].refusal.code).toBe('sync.actor')
})

test('a command from the day after tomorrow is refused: that clock is wrong', async () => {
  const at = new Date(Date.now() + 48 * 3600_000).toISOString()
  const { json } = await anna.push([{ ...addBox(), at }])
  expect(json.answers[0].refusal.code).toBe('command.clock-ahead')
})

test('a device that knew the book before it was restored is told to load it anew', async () => {
  const { status, json } = await anna.send('POST', '/api/sync/push', {
    epoch: 'old',
    cursor: { rev: 0, id: '' },
    commands: [addBox()],
  })
  expect([status, json.code]).toEqual([409, 'sync.epoch'])
})

test('page after page a new device gets every record exactly once', async () => {
  await anna.push(Array.from({ length: 30 }, () => addBox()))
  const seen: string[] = []
  let cursor: { rev: number; id: string } | undefined = { rev: 0, id: '' }
  while (cursor) {
    const query = new URLSearchParams({ rev: `${cursor.rev}`, id: cursor.id, limit: '7' })
    const { json } = await anna.get(`/api/sync/pull?${query}`)
    expect(json.rows.length).toBeLessThanOrEqual(7)
    seen.push(...json.rows.map((row: { id: string }) => row.id))
    cursor = json.next
  }
  const { json } = await anna.get('/api/boxes')
  expect(seen.toSorted()).toEqual(json.boxes.map((b: { id: string }) => b.id).toSorted())
})

test('when more is new than an answer carries, it carries nothing and says to pull', async () => {
  const cursor = { rev: 0, id: '' }
  const many = Array.from({ length: 2000 }, () => addBox())
  const { json } = await anna.push(many, cursor)
  expect(json.answers).toHaveLength(2000)
  expect(json.page.rows).toEqual([])
  expect(json.page.next).toEqual(cursor)
})

test('large pages travel compressed', async () => {
  const reply = await anna.get('/api/sync/pull', { 'accept-encoding': 'br, gzip' })
  expect(reply.headers['content-encoding']).toBe('br')
})

test.each([
  ['rev=-1', 'rev'],
  ['rev=1.5', 'rev'],
  ['rev=x', 'rev'],
  ['rev=', 'rev'],
  ['limit=0', 'limit'],
  ['limit=1000000', 'limit'],
])('a pull with %s is refused by name', async (query, at) => {
  const { status, json } = await anna.get(`/api/sync/pull?${query}`)
  expect([status, json.at]).toEqual([422, at])
})
