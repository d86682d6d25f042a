import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptied, type House, newFolder, openHouse } from './house.ts'

let house: House

beforeAll(async () => {
  const dir = await newFolder()
  const files = {
    'index.html': '<!doctype html><title>Картотека</title>',
    'sw.js': 'self.addEventListener("fetch", () => {})',
    'manifest.webmanifest': '{}',
    'assets/app-1a2b3c.js': 'export const app = 1\n'.repeat(500),
    '.secret': 'no',
  }
  await mkdir(join(dir, 'web/assets'), { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, 'web', name), text)
  house = await openHouse({ dir })
})

afterAll(async () => {
  await house.stop()
  await emptied()
})

test('the start link opens the app, which then trades the token', async () => {
  const reply = await house.ask({ path: `/?start=${house.token}` })
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(reply.text).toContain('Картотека')
  expect((await house.enter()).member).toBeTruthy()
})

test.each(['/', '/today', '/clients/0198c0de', '/clients?letter=М'])(
  'a page that was bookmarked opens: %s',
  async (path) => {
    const reply = await house.ask({ path: encodeURI(path) })
    expect([reply.status, reply.headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(reply.text).toContain('<!doctype html>')
  },
)

test('what carries a hash in its name is kept for good, the shell and the worker are asked for anew', async () => {
  const cached = async (path: string) => (await house.ask({ path })).headers['cache-control']
  expect(await cached('/assets/app-1a2b3c.js')).toContain('immutable')
  expect(await cached('/sw.js')).toBe('no-cache')
  expect(await cached('/index.html')).toBe('no-cache')
  expect(await cached('/manifest.webmanifest')).toBe('no-cache')
  expect(await cached('/api/health')).toBe('no-store')
})

test('code travels compressed', async () => {
  const headers = { 'accept-encoding': 'gzip, br' }
  const reply = await house.ask({ path: '/assets/app-1a2b3c.js', headers })
  expect(reply.headers['content-encoding']).toBe('br')
})

test.each([
  '/assets/gone-1a2b3c.js',
  '/favicon.ico',
  '/.secret',
  '/../book.db',
  '/%2e%2e/book.db',
  '/..%2fbook.db',
  '/assets/..%2f..%2fsession.key',
  '/assets/%5c..%5csession.key',
])('nothing is given out that is not a file of the app: %s', async (path) => {
  const reply = await house.ask({ path })
  expect([path, reply.status >= 400, reply.status < 500]).toEqual([path, true, true])
})

test('a browser that came by a number is led to the one name under which its copy is kept', async () => {
  const headers = { host: `127.0.0.1:${house.port}`, 'sec-fetch-mode': 'navigate' }
  const reply = await house.ask({ path: '/today?start=x', headers })
  expect([reply.status, reply.headers.location]).toEqual([
    307,
    `http://localhost:${house.port}/today?start=x`,
  ])
})

test('an app that is not built yet says so in one sentence', async () => {
  const bare = await openHouse()
  const reply = await bare.ask({ path: '/' })
  expect([reply.status, reply.headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8'])
  expect(reply.text).toContain('npm run build')
  await bare.stop()
})
