import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { emptied, type House, openHouse, visitor } from './house.ts'

let house: House | undefined

afterEach(() => house?.stop())
afterAll(emptied)

test('whoever opens the start link is in, and the cookie is out of reach of scripts and other sites', async () => {
  house = await openHouse()
  const body = { token: house.token }
  const reply = await house.ask({ method: 'POST', path: '/api/session', body })
  expect(reply.status).toBe(200)
  expect(reply.json).toMatchObject({ member: { role: 'owner' }, book: { name: 'Картотека' } })
  expect(reply.json.revision).toBe(0)
  const [cookie = ''] = reply.headers['set-cookie'] ?? []
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('SameSite=Strict')
  expect(cookie).toContain('Path=/api')
})

test('the start link works once: a second person who finds it stays outside', async () => {
  house = await openHouse()
  await house.enter()
  const body = { token: house.token }
  const reply = await house.ask({ method: 'POST', path: '/api/session', body })
  expect(reply.status).toBe(401)
  expect(reply.json.code).toBe('session.token')
  expect(reply.headers['set-cookie']).toBeUndefined()
})

test('a guessed token does not let in, nor does it spend the right one', async () => {
  house = await openHouse()
  const reply = await house.ask({ method: 'POST', path: '/api/session', body: { token: 'x' } })
  expect(reply.status).toBe(401)
  const visitor = await house.enter()
  expect((await visitor.get('/api/session')).status).toBe(200)
})

test('who tries token after token is told to wait', async () => {
  house = await openHouse()
  const path = '/api/session'
  const statuses: number[] = []
  for (let n = 0; n < 12; n += 1) {
    const reply = await house.ask({ method: 'POST', path, body: { token: `${n}` } })
    statuses.push(reply.status)
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(statuses.slice(10)).toEqual([429, 429])
  const body = { token: house.token }
  const last = await house.ask({ method: 'POST', path, body })
  expect(last.json.code).toBe('session.attempts')
})

test('after a restart people are still in, and the key is readable by its owner only', async () => {
  house = await openHouse()
  const before = await house.enter()
  const { dir, port } = house
  await house.stop()
  house = await openHouse({ dir, port: String(port) })
  const after = visitor(port, before.cookie, before.member, before.epoch)
  const reply = await after.get('/api/session')
  expect(reply.json.member.id).toBe(before.member)
  expect((await stat(join(dir, 'session.key'))).mode & 0o777).toBe(0o600)
})

test('a cookie that was made up, changed or belongs to another book opens nothing', async () => {
  house = await openHouse()
  const other = await openHouse()
  const mine = await house.enter()
  const theirs = await other.enter()
  const [name = '', sealed = ''] = mine.cookie.split('=')
  const [text = '', mark = ''] = sealed.split('.')
  const foreign = theirs.cookie.split('=')[1]
  const made = [
    '',
    '.',
    'x',
    `${text}.`,
    `${text}x.${mark}`,
    `.${mark}`,
    `${text}.${mark}x`,
    foreign,
  ]
  for (const value of made) {
    const reply = await house.ask({
      path: '/api/session',
      headers: { cookie: `${name}=${value}` },
    })
    expect([value, reply.status]).toEqual([value, 401])
  }
  await other.stop()
})

test('without a session there is nothing to see but health and the description of the API', async () => {
  house = await openHouse()
  for (const path of [
    '/api/session',
    '/api/sync/pull',
    '/api/sync/events',
    '/api/boxes',
    '/api/no',
  ]) {
    const reply = await house.ask({ path })
    expect([path, reply.status, reply.json.code]).toEqual([path, 401, 'session.required'])
  }
  for (const path of ['/api/health', '/api/openapi.json', '/api/docs/']) {
    expect([path, (await house.ask({ path })).status]).toEqual([path, 200])
  }
})
