import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registry } from '../../src/domain/registry.ts'
import { emptied, type House, newFolder, openHouse, type Visitor } from './house.ts'

let house: House
let anna: Visitor

beforeAll(async () => {
  const dir = await newFolder()
  await mkdir(join(dir, 'web'))
  await writeFile(join(dir, 'web/index.html'), '<!doctype html>')
  house = await openHouse({ registry, dir })
  anna = await house.enter()
})

afterAll(async () => {
  await house.stop()
  await emptied()
})

const seed = 20_261_121
const settings = { seed, numRuns: 400 }

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '\u0000', '\ud800', '__proto__', '2026-02-31', '-0', '1e999', '0198c0de'),
)
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  text,
  fc.dictionary(text, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }),
)

const commands = [...registry.commands.values()]
const views = [...registry.views.values()]
const fields = commands.flatMap(({ args }) =>
  Object.keys((args as unknown as { shape?: object }).shape ?? {}),
)
/** Arguments with the right names and wild values, so that they get past the first check. */
const nearly = fc.dictionary(fc.constantFrom(...fields), anything, { maxKeys: 8 })

function filled(path: string, values: readonly string[]): string {
  let next = 0
  return `/api${path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(well(values[next++ % 3])))}`
}

function well(value = ''): string {
  return value.toWellFormed()
}

const values = fc.tuple(text, text, text)

test('no command called with anything at all breaks the server', async () => {
  const property = fc.asyncProperty(
    fc.constantFrom(...commands),
    fc.oneof(nearly, anything),
    values,
    async (command, body, names) => {
      const path = filled(command.http.path, names)
      const reply = await anna.send(command.http.method, path, JSON.stringify(body))
      expect([command.name, reply.status < 500, reply.text]).toEqual([
        command.name,
        true,
        reply.text,
      ])
      if (reply.status >= 400) expect(reply.json.detail).toMatch(/[а-яё]/)
    },
  )
  await fc.assert(property, settings)
})

test('no view asked for anything at all breaks the server', async () => {
  const query = fc.dictionary(
    fc.oneof(fc.constantFrom('date', 'lang', 'query', 'month'), text),
    text,
  )
  const property = fc.asyncProperty(
    fc.constantFrom(...views),
    query,
    values,
    async (view, asked, names) => {
      const pairs = Object.entries(asked).map(([name, value]) => [well(name), well(value)])
      const path = `${filled(view.http.path, names)}?${new URLSearchParams(pairs)}`
      const reply = await anna.get(path)
      expect([path, reply.status < 500, reply.text]).toEqual([path, true, reply.text])
    },
  )
  await fc.assert(property, settings)
})

test('no push of anything at all breaks the server, and every command in it is answered', async () => {
  const envelope = fc.oneof(
    anything,
    fc
      .record({
        name: fc.constantFrom(...registry.commands.keys()),
        args: fc.oneof(nearly, anything),
      })
      .map(({ name, args }) => anna.envelope(name, args)),
    fc
      .tuple(fc.constantFrom('id', 'name', 'at', 'day', 'tz', 'actor', 'version'), anything)
      .map(([field, value]) => ({ ...anna.envelope('client.add', {}), [field]: value })),
  )
  const property = fc.asyncProperty(fc.array(envelope, { maxLength: 5 }), async (given) => {
    const reply = await anna.push(given)
    expect([reply.status, reply.text]).toEqual([200, reply.text])
    expect(reply.json.answers).toHaveLength(given.length)
  })
  await fc.assert(property, settings)
  const broken = fc.asyncProperty(anything, async (body) => {
    const reply = await anna.send('POST', '/api/sync/push', JSON.stringify(body))
    expect([reply.status < 500, reply.text]).toEqual([true, reply.text])
  })
  await fc.assert(broken, settings)
})

test('no address, method or header breaks the server', async () => {
  const word = fc.stringMatching(/^[!-~]{0,20}$/)
  const method = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'TRACE',
  )
  const header = fc.constantFrom(
    'accept',
    'accept-encoding',
    'accept-language',
    'content-type',
    'cookie',
    'idempotency-key',
    'if-none-match',
    'origin',
    'range',
    'sec-fetch-site',
    'x-day',
    'x-time-zone',
  )
  const place = fc.constantFrom('/', '/api/', '/api/docs/', '/api/sync/pull?rev=', '/api/session/')
  const property = fc.asyncProperty(
    method,
    fc.tuple(place, word).map(([start, rest]) => `${start}${rest}`),
    fc.dictionary(header, word),
    async (how, path, headers) => {
      const reply = await anna.send(how, path, undefined, headers)
      expect([how, path, headers, reply.status < 500 || reply.text]).toEqual([
        how,
        path,
        headers,
        true,
      ])
    },
  )
  await fc.assert(property, settings)
  expect((await anna.get('/api/health')).status).toBe(200)
})
