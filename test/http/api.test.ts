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

async function newBox(label = 'hats'): Promise<string> {
  const id = v7()
  await anna.send('POST', '/api/boxes', { id, label })
  return id
}

test('a program creates, changes and deletes as with any REST API', async () => {
  const id = v7()
  const made = await anna.send('POST', '/api/boxes', { id, label: 'hats' })
  expect(made.status).toBe(201)
  expect(made.json.records).toEqual([{ type: 'box', id, data: { label: 'hats' } }])
  const edited = await anna.send('PATCH', `/api/boxes/${id}`, { label: 'shoes' })
  expect(edited.status).toBe(200)
  expect(edited.json.revision).toBe(made.json.revision + 1)
  expect((await anna.get(`/api/boxes/${id}`)).json).toEqual({ id, label: 'shoes' })
  const gone = await anna.send('DELETE', `/api/boxes/${id}`)
  expect(gone.json.records).toEqual([{ type: 'box', id, data: null }])
  const nowhere = await anna.get(`/api/boxes/${id}`)
  expect([nowhere.status, nowhere.json.code]).toEqual([404, 'box.unknown'])
})

test('what was done can be undone by its command', async () => {
  const id = await newBox()
  const { json } = await anna.send('PATCH', `/api/boxes/${id}`, { label: 'shoes' })
  const undone = await anna.send('POST', `/api/commands/${json.command}/undo`)
  expect(undone.status).toBe(200)
  expect((await anna.get(`/api/boxes/${id}`)).json.label).toBe('hats')
})

test('the path says which record is meant, whatever the body says', async () => {
  const [one, two] = [await newBox(), await newBox()]
  await anna.send('PATCH', `/api/boxes/${one}`, { id: two, label: 'shoes' })
  expect((await anna.get(`/api/boxes/${one}`)).json.label).toBe('shoes')
  expect((await anna.get(`/api/boxes/${two}`)).json.label).toBe('hats')
})

test('a program that repeats a request with the same key gets the same answer and no second record', async () => {
  const box = await newBox()
  const key = { 'idempotency-key': v7() }
  const first = await anna.send('POST', '/api/things', { box, name: 'hat' }, key)
  const second = await anna.send('POST', '/api/things', { box, name: 'hat' }, key)
  expect(second.json).toEqual(first.json)
  expect(first.json.command).toBe(key['idempotency-key'])
  const other = await anna.send('PATCH', `/api/boxes/${box}`, { label: 'x' }, key)
  expect([other.status, other.json.code]).toEqual([409, 'api.key-used'])
  const bad = await anna.send('POST', '/api/things', {}, { 'idempotency-key': 'again' })
  expect([bad.status, bad.json.at]).toEqual([422, 'idempotency-key'])
})

test('the day of a record is the day where the person is', async () => {
  const box = await newBox()
  const said = await anna.send('POST', '/api/things', { box, name: 'a' }, { 'x-day': '2026-03-01' })
  expect(said.json.records[0].data.on).toBe('2026-03-01')
  const zone = { 'x-time-zone': 'Nowhere/Land' }
  const lost = await anna.send('POST', '/api/things', { box, name: 'a' }, zone)
  expect([lost.status, lost.json.at]).toEqual([422, 'x-time-zone'])
})

test('a refusal tells programs the code and people a sentence in their language', async () => {
  const path = `/api/boxes/${v7()}`
  const ru = await anna.send('PATCH', path, { label: 'x' })
  expect(ru.status).toBe(404)
  expect(ru.headers['content-type']).toContain('application/problem+json')
  expect(ru.json).toMatchObject({
    type: 'urn:kartoteka:box.unknown',
    title: 'Не найдено',
    status: 404,
    code: 'box.unknown',
  })
  const en = await anna.send(
    'PATCH',
    path,
    { label: 'x' },
    { 'accept-language': 'de, en-GB;q=0.8' },
  )
  expect(en.json.title).toBe('Not found')
  expect((await anna.send('PATCH', `${path}?lang=en`, {})).json.title).toBe('Not found')
})

test('a missing or wrong field is named', async () => {
  const missing = await anna.send('POST', '/api/boxes', { id: v7() })
  expect([missing.status, missing.json.at]).toEqual([422, 'label'])
  expect(missing.json.detail).toContain('label')
  const nul = await anna.send('POST', '/api/boxes', { id: v7(), label: 'a\u0000b' })
  expect([nul.status, nul.json.at]).toEqual([422, 'label'])
})

test('an edit of something that was changed since cannot be undone, and says so', async () => {
  const id = await newBox()
  const { json } = await anna.send('PATCH', `/api/boxes/${id}`, { label: 'shoes' })
  await anna.send('PATCH', `/api/boxes/${id}`, { label: 'gloves' })
  const undone = await anna.send('POST', `/api/commands/${json.command}/undo`)
  expect([undone.status, undone.json.code]).toEqual([409, 'undo.changed-since'])
})

test('a view is asked in the words of a query: numbers, yes and no, lists, a day, a language', async () => {
  const id = await newBox('zebra')
  await anna.send('POST', '/api/things', { box: id, name: 'a' }, { 'x-day': '2026-03-01' })
  const ask = async (query: string) => (await anna.get(`/api/boxes?${query}`)).json
  const ids = (answer: { boxes: { id: string }[] }) => answer.boxes.map((b) => b.id)
  expect(ids(await ask('letters=z&letters=q'))).toEqual([id])
  expect(ids(await ask('letters=z'))).toEqual([id])
  expect(ids(await ask('letters=z&full=true'))).toEqual([id])
  expect(ids(await ask('letters=z&full=false'))).toEqual([])
  expect(ids(await ask('most=1'))).toHaveLength(1)
  expect(ids(await ask('letters=z&full=true&date=2026-02-28'))).toEqual([])
  expect(await ask('date=2026-02-28&lang=en')).toMatchObject({ day: '2026-02-28', lang: 'en' })
})

test.each([
  ['most=x', 'most'],
  ['most=0', 'most'],
  ['most=1.5', 'most'],
  ['full=maybe', 'full'],
  ['date=2026-02-31', 'date'],
  ['lang=fr', 'lang'],
])('a view asked with %s refuses by name', async (query, at) => {
  const { status, json } = await anna.get(`/api/boxes?${query}`)
  expect([status, json.at]).toEqual([422, at])
})

test('an address of the API that does not exist is not found', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await anna.send(method, '/api/nothing', {})).status).toBe(404)
  }
  expect((await anna.get('/api/nothing')).json.code).toBe('request.not-found')
})
