import { join } from 'node:path'
import { v7 } from 'uuid'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { mayAct, type Role, roles } from '../../src/book/role.ts'
import { registry } from '../../src/domain/registry.ts'
import { createApp } from '../../src/server/app.ts'
import { systemClock } from '../../src/server/clock.ts'
import { checkSettings } from '../../src/server/config.ts'
import { listen } from '../../src/server/listen.ts'
import { localBook } from '../../src/server/local-book.ts'
import { createStartToken } from '../../src/server/session/start-token.ts'
import { stopWithin } from '../../src/server/stop.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/types.ts'
import { ask } from './ask.ts'
import { emptied, enter, newFolder } from './house.ts'

let store: Store
let stop: () => Promise<void>

beforeEach(async () => {
  store = await openStore(join(await newFolder(), 'book.db'), registry)
})

afterEach(() => stop())
afterAll(emptied)

/** The server with its one person in another role than local mode ever gives. */
async function openAs(role: Role): Promise<{ port: number; token: string }> {
  const config = checkSettings({ port: '0', log: 'silent' })
  if (!config.ok) throw new Error(config.refusal.code)
  const { book, owner } = await localBook(store)
  const startToken = createStartToken()
  const app = await createApp({
    store,
    registry,
    config: config.value,
    clock: systemClock(),
    version: '0.0.0',
    book,
    owner: { id: owner.id, role },
    secret: new Uint8Array(32),
    startToken,
  })
  const listening = await listen(app, config.value)
  if (!listening.ok) throw new Error(listening.refusal.code)
  stop = () => stopWithin(app, store, listening.value.cut)
  return { port: listening.value.port, token: startToken.value }
}

const operations = [...registry.commands.values(), ...registry.views.values()].map((entry) => ({
  name: entry.name,
  role: entry.role,
  method: entry.http.method,
  path: `/api${entry.http.path.replaceAll(/\{\w+\}/g, 'x')}`,
}))

test.each(roles)('a %s is let through to exactly what the registry allows', async (role) => {
  const { port, token } = await openAs(role)
  const visitor = await enter(port, token)
  for (const { name, method, path, role: needed } of operations) {
    const body = method === 'GET' ? undefined : {}
    const { status } = await visitor.send(method, path, body)
    expect([name, status === 403]).toEqual([name, !mayAct(role, needed)])
  }
  for (const path of ['/api/session', '/api/sync/pull']) {
    expect((await visitor.get(path)).status).toBe(200)
  }
})

test('what a viewer pushes past the buttons is refused command by command', async () => {
  const { port, token } = await openAs('viewer')
  const visitor = await enter(port, token)
  const names = [...registry.commands.values()].filter((c) => !mayAct('viewer', c.role))
  const { json } = await visitor.push(names.map(({ name }) => visitor.envelope(name, {})))
  const codes = json.answers.map((answer: { refusal?: { code: string } }) => answer.refusal?.code)
  expect(codes).toEqual(names.map(() => 'command.forbidden'))
})

test('a stranger is let through to nothing', async () => {
  const { port } = await openAs('owner')
  const origin = `http://localhost:${port}`
  for (const { name, method, path } of operations) {
    const headers = method === 'GET' ? {} : { origin }
    const { status } = await ask(port, { method, path, headers })
    expect([name, status]).toEqual([name, 401])
  }
})

test('a viewer reads the history of a card that is there, and nothing of one that was deleted', async () => {
  const { book, owner } = await localBook(store)
  const [here, gone] = [v7(), v7()]
  const give = (name: string, args: object) =>
    store.run(
      book.id,
      [
        {
          id: v7(),
          name,
          args,
          at: new Date().toISOString(),
          day: '2026-11-21',
          tz: 'Europe/Moscow',
          actor: owner.id,
          version: 1,
        },
      ],
      owner,
    )
  await give('client.add', { id: here, first: 'Мария' })
  await give('client.add', { id: gone, first: 'Анна' })
  await give('client.delete', { id: gone })
  const { port, token } = await openAs('viewer')
  const visitor = await enter(port, token)
  expect((await visitor.get(`/api/clients/${here}/history`)).json.entries).toHaveLength(1)
  expect((await visitor.get(`/api/clients/${gone}/history`)).status).toBe(404)
  for (const path of ['/api/history', '/api/deleted', `/api/commands/${v7()}`]) {
    expect((await visitor.get(path)).status).toBe(403)
  }
})
