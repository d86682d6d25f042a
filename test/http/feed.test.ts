import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { registry } from '../../src/domain/registry.ts'
import type { Clock } from '../../src/server/clock.ts'
import { ask } from './ask.ts'
import { startProgram } from './child.ts'
import { emptied, enter, type House, newFolder, openHouse, type Visitor } from './house.ts'

const secret = 'k3V9xq0Zr7Wm2Tn5Yb8Lc1Hs4Df6Gj0Pa3Re7Uv9_-w'
const path = `/calendar/${secret}.ics`
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

let house: House
let anna: Visitor
let now = Temporal.Instant.from('2026-11-21T09:00:00Z')
const clock: Clock = { now: () => now, tz: 'Europe/Moscow' }

beforeEach(async () => {
  now = Temporal.Instant.from('2026-11-21T09:00:00Z')
  house = await openHouse({ registry, clock })
  anna = await house.enter()
})
afterEach(() => house.stop())
afterAll(emptied)

async function make(name = 'телефон', of = secret, tz = 'Asia/Anadyr'): Promise<string> {
  const { json } = await anna.send('POST', '/api/feeds', { name, hash: hashOf(of), tz })
  return json.records[0].id
}

async function meeting(at: string, more: object = {}): Promise<string> {
  const client = (await anna.send('POST', '/api/clients', { first: 'Мария' })).json.records[0].id
  const made = await anna.send('POST', '/api/meetings', { client, at, ...more })
  return made.json.records[0].id
}

function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('a calendar program without a cookie fetches the calendar by the link', async () => {
  await make()
  await meeting('2026-11-22T15:00', { minutes: 90, place: 'кафе' })
  const reply = await house.ask({ path })
  expect(reply.status).toBe(200)
  expect(reply.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  })
  const [event] = events(reply.text)
  expect(event?.summary).toBe('Встреча: Мария')
  expect(event?.startDate.toString()).toBe('2026-11-22T03:00:00Z')
  expect(event?.endDate.toString()).toBe('2026-11-22T04:30:00Z')
  expect(reply.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
})

test('it asks for the head alone, and takes nothing that it has already', async () => {
  await make()
  const head = await house.ask({ method: 'HEAD', path })
  expect([head.status, head.text]).toEqual([200, ''])
  const etag = String(head.headers.etag)
  const headers = { 'if-none-match': `"other", ${etag}` }
  expect((await house.ask({ path, headers })).status).toBe(304)
  await meeting('2026-11-22T15:00')
  const later = await house.ask({ path, headers })
  expect(later.status).toBe(200)
  expect(later.headers.etag).not.toBe(etag)
  now = now.add({ hours: 24 })
  const known = { 'if-none-match': String(later.headers.etag) }
  expect((await house.ask({ path, headers: known })).status).toBe(200)
})

test('a link that is switched off is dead at once, another one goes on', async () => {
  const id = await make()
  const other = `${secret.slice(1)}x`
  await make('Ирина', other)
  await anna.send('DELETE', `/api/feeds/${id}`)
  expect((await house.ask({ path })).status).toBe(404)
  expect((await house.ask({ path: `/calendar/${other}.ics` })).status).toBe(200)
  const { json } = await anna.get('/api/feeds')
  expect(json).toMatchObject([{ name: 'Ирина', tz: 'Asia/Anadyr', madeOn: '2026-11-21' }])
  expect(JSON.stringify(json)).not.toContain(hashOf(other))
})

test.each([
  `/calendar/${secret.slice(0, -1)}x.ics`,
  `/calendar/${secret}`,
  `/calendar/${secret}.ics/more`,
  '/calendar/.ics',
  `/calendar/${'a'.repeat(5000)}.ics`,
  '/calendar/%2e%2e%2fbook.ics',
])('what is not the link opens nothing: %s', async (wrong) => {
  await make()
  const reply = await house.ask({ path: wrong })
  expect([reply.status >= 400, reply.text.includes('VCALENDAR')]).toEqual([true, false])
})

test('the hash that the book keeps is no key', async () => {
  await make()
  expect((await house.ask({ path: `/calendar/${hashOf(secret)}.ics` })).status).toBe(404)
})

test('a calendar is fetched from here by no other name, and written to by nobody', async () => {
  await make()
  expect((await house.ask({ path, headers: { host: 'evil.example' } })).status).toBe(421)
  const { status } = await anna.send('POST', path, {})
  expect(status).toBe(404)
})

test('who tries link after link is told to wait', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 62; n += 1) {
    statuses.push((await house.ask({ path: `/calendar/${n}.ics` })).status)
  }
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(404))
  expect(statuses.slice(60)).toEqual([429, 429])
})

test('a meeting that was held stays for three months; moved, cancelled and missed ones disappear', async () => {
  await make()
  const ids = new Map<string, string>()
  for (const [at, outcome] of ['held', 'cancelled', 'no-show', 'moved'].entries()) {
    const id = await meeting(`2026-11-2${at + 1}T15:00`)
    ids.set(outcome, id)
    await anna.send('POST', `/api/meetings/${id}/close`, { outcome })
  }
  const uids = async () => events((await house.ask({ path })).text).map(({ uid }) => uid)
  expect(await uids()).toEqual([`meeting-${ids.get('held')}@kartoteka`])
  now = Temporal.Instant.from('2027-02-18T20:00:00Z')
  expect(await uids()).toHaveLength(1)
  now = Temporal.Instant.from('2027-02-20T20:00:00Z')
  expect(await uids()).toEqual([])
})

test('a zone that nobody knows is refused, as is a hash that is none or stands already', async () => {
  const code = async (feed: object) => (await anna.send('POST', '/api/feeds', feed)).json.code
  expect(await code({ name: 'a', hash: hashOf('a'), tz: 'Mars/Olympus' })).toBe('feed.zone')
  expect(await code({ name: 'a', hash: 'secret', tz: 'Europe/Moscow' })).toBe('input.format')
  await make()
  expect(await code({ name: 'a', hash: hashOf(secret), tz: 'Europe/Moscow' })).toBe('feed.exists')
})

test('the log knows that a calendar was fetched, and not by which link', async () => {
  const bin = fileURLToPath(new URL('../../bin/kartoteka.mjs', import.meta.url))
  const db = join(await newFolder(), 'book.db')
  const child = await startProgram([bin, 'serve', '--port', '0', '--db', db], {
    KARTOTEKA_LOG: 'trace',
  })
  const port = Number(child.link?.port)
  const visitor = await enter(port, child.link?.searchParams.get('start') ?? '')
  const feed = { name: 'телефон', hash: hashOf(secret), tz: 'Europe/Moscow' }
  await visitor.send('POST', '/api/feeds', feed)
  expect((await ask(port, { path })).status).toBe(200)
  expect((await ask(port, { path: path.replace('k3V9', 'aaaa') })).status).toBe(404)
  child.process.kill('SIGTERM')
  await child.ended
  const log = child.stderr()
  expect(log).toContain('"route":"/calendar/:file"')
  for (const part of [secret.slice(4), hashOf(secret), 'телефон']) expect(log).not.toContain(part)
})
