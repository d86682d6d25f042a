import { connect, type Socket } from 'node:net'
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

test.each([
  ['{"id": "a", }', '1:13'],
  ['{"id": "a",\n "label" "x"}', '2:10'],
  ['{"id": "a"', '1:11'],
  ['[1, 2,, 3]', '1:7'],
  ['hello', '1:1'],
  ['{"a": tru}', '1:10'],
  ['{"a": 1} {"b": 2}', '1:10'],
  ['"\t"', '1:2'],
])('a body that is not JSON is refused with the place: %s', async (body, at) => {
  const { status, json } = await anna.send('POST', '/api/boxes', body)
  expect([status, json.code, json.at]).toEqual([400, 'request.json', at])
  expect(json.detail).toContain(at.split(':')[1])
})

test('a body in an old encoding is refused in words', async () => {
  const body = Buffer.from([0x22, 0xcf, 0xf0, 0x22])
  const { status, json } = await anna.send('POST', '/api/boxes', body)
  expect([status, json.code]).toEqual([400, 'request.encoding'])
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of the kind that a foreign form sends is refused: %s',
  async (type) => {
    const reply = await anna.send('POST', '/api/boxes', '{}', { 'content-type': type })
    expect([reply.status, reply.json.code]).toEqual([415, 'request.type'])
  },
)

test.each(['7', '"x"', '[]', 'null', 'true', ''])(
  'arguments that are not an object are refused: %s',
  async (body) => {
    expect((await anna.send('POST', '/api/boxes', body)).status).toBe(422)
  },
)

test('a body of 100 MB is refused before it is read', async () => {
  const answer = await raw(
    head('/api/sync/push', { 'content-length': `${100 * 1024 * 1024}` }),
    Buffer.alloc(1024, 32),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 413/)
  expect(answer).toContain('request.too-large')
})

test('a body of unknown length is read up to the limit and no further', async () => {
  const part = Buffer.concat([
    Buffer.from('10000\r\n'),
    Buffer.alloc(65_536, 32),
    Buffer.from('\r\n'),
  ])
  const parts = Array.from({ length: 32 }, () => part)
  const answer = await raw(head('/api/boxes', { 'transfer-encoding': 'chunked' }), ...parts)
  expect(answer).toMatch(/^HTTP\/1\.1 413/)
})

test('a push of 20 MB is taken, anything else of that size is not', async () => {
  const text = 'x'.repeat(20 * 1024 * 1024)
  const big = anna.envelope('box.add', { id: 'big', label: text })
  expect((await anna.push([big])).status).toBe(200)
  const other = await anna
    .send('POST', '/api/boxes', { id: 'b', label: text })
    .catch(() => undefined)
  expect(other?.status ?? 413).toBe(413)
})

test('half a request changes nothing and stops nobody else', async () => {
  const { revision } = (await anna.get('/api/session')).json
  const body = JSON.stringify({ id: 'half', label: 'x' })
  const length = { 'content-length': `${body.length}` }
  const socket = await opened()
  socket.write(head('/api/boxes', length) + body.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
  const another = await opened()
  another.write('POST /api/boxes HTTP/1.1\r\nHost: loc')
  const after = await anna.get('/api/session')
  expect([after.status, after.json.revision]).toEqual([200, revision])
  another.destroy()
})

test.each([
  'GET / HTTP/1.1\r\n\r\n',
  'nonsense\r\n\r\n',
  'GET /%zz HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n',
  'POST /api/boxes HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: -1\r\n\r\n',
  'POST /api/boxes HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
])('a request that breaks the rules of HTTP is refused as such', async (text) => {
  const answer = await raw(text.replace('PORT', String(house.port)))
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/)
})

function head(path: string, headers: Record<string, string>): string {
  const host = `localhost:${house.port}`
  const all = {
    host,
    origin: `http://${host}`,
    cookie: anna.cookie,
    'content-type': 'application/json',
    connection: 'close',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}

function opened(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(house.port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}

/** Sends bytes as they are and answers all that came back. */
async function raw(...parts: readonly (string | Buffer)[]): Promise<string> {
  const socket = await opened()
  return new Promise((resolve) => {
    let text = ''
    const done = () => resolve(text)
    socket.on('data', (data) => {
      text += data.toString()
    })
    socket.on('close', done)
    socket.on('error', done)
    for (const part of parts) socket.write(part)
  })
}
