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

test('the book answers by its own names only, whatever other names are made to point at it', async () => {
  const { port } = house
  const own = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]
  const other = [
    'localhost',
    `localhost:${port + 1}`,
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `localhost:${port}.evil.example`,
    `127.0.0.1.nip.io:${port}`,
    `LOCALHOST.:${port}`,
    `0.0.0.0:${port}`,
  ]
  for (const host of own) {
    expect([host, (await house.ask({ path: '/api/health', headers: { host } })).status]).toEqual([
      host,
      200,
    ])
  }
  for (const host of other) {
    for (const path of ['/api/health', '/', '/api/session', '/no-such-page']) {
      const reply = await house.ask({ path, headers: { host } })
      expect([host, path, reply.status]).toEqual([host, path, 421])
    }
  }
})

test('localhost is reached by both of its addresses', async () => {
  const replies = ['127.0.0.1', '::1'].map((address) => house.ask({ path: '/api/health', address }))
  expect((await Promise.all(replies)).map((reply) => reply.status)).toEqual([200, 200])
})

test('a page of another site cannot record anything, even with the person’s cookie', async () => {
  const { port } = house
  const origins = [
    'null',
    'https://evil.example',
    `http://localhost:${port + 1}`,
    `https://localhost:${port}`,
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}.evil.example`,
  ]
  const { revision } = (await anna.get('/api/session')).json
  for (const origin of origins) {
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT']) {
      const reply = await anna.send(method, '/api/boxes', { id: 'x', label: 'x' }, { origin })
      expect([origin, method, reply.status]).toEqual([origin, method, 403])
      expect(reply.json.code).toBe('guard.origin')
    }
  }
  expect((await anna.get('/api/session')).json.revision).toBe(revision)
})

test('a cookie without an Origin does not come from our page', async () => {
  const headers = { cookie: anna.cookie }
  const body = { id: 'x', label: 'x' }
  const reply = await house.ask({ method: 'POST', path: '/api/boxes', headers, body })
  expect([reply.status, reply.json.code]).toEqual([403, 'guard.origin'])
})

test('a form of another site cannot sign a person in', async () => {
  const question = { method: 'POST', path: '/api/session', body: { token: 'x' } }
  const cross = { 'sec-fetch-site': 'cross-site' }
  expect((await house.ask({ ...question, headers: cross })).status).toBe(403)
})

test.each(['cross-site', 'same-site'])('a %s page cannot ask for data', async (site) => {
  const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' }
  expect((await anna.get('/api/boxes', headers)).status).toBe(403)
})

test('a link on another site still opens the app', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  expect((await house.ask({ path: '/', headers })).json?.code).toBeUndefined()
})

test('every answer, refusals too, carries a policy that lets nothing foreign run', async () => {
  const paths = ['/', '/api/health', '/api/session', '/api/no', '/no-such-page']
  const replies = [
    ...(await Promise.all(paths.map((path) => house.ask({ path })))),
    await house.ask({ path: '/', headers: { host: 'evil.example' } }),
  ]
  for (const { headers } of replies) {
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('*')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test('the development server’s pages are let in only when it is named', async () => {
  const origin = 'http://localhost:5173'
  const dev = await openHouse({ devOrigin: origin })
  const body = { token: dev.token }
  const question = { method: 'POST', path: '/api/session', headers: { origin }, body }
  expect((await house.ask(question)).status).toBe(403)
  expect((await dev.ask(question)).status).toBe(200)
  await dev.stop()
})
