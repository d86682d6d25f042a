import { copyFile, rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from '@playwright/test'
import type { TestServer } from '../server.ts'
import { startProbeServer, Tab } from './probe.ts'

test('after the server came back from yesterday’s backup, the device brings what the backup lacks', async ({
  context,
  browser,
}) => {
  await using server = await startProbeServer()
  const phone = await Tab.open(context, server.link)
  await phone.expectPhase('ready')
  await phone.do('client.add', { first: 'Вчерашняя' })
  await phone.expectSaved('server')
  await server.stop()
  await copyFile(server.db, `${server.db}.backup`)
  await server.restart()

  const { record: olga } = await phone.do('client.add', { first: 'Ольга' })
  await phone.expectSaved('server')
  await server.kill9()
  await phone.do('order.record', { client: olga, date: '2026-11-21', sum: 150_000 })
  await restore(server)
  await server.restart()

  await phone.expectSaved('server')
  await phone.expectClients('Вчерашняя', 'Ольга')
  expect(await phone.status()).toMatchObject({ rejected: [], waiting: 0 })
  const laptopContext = await browser.newContext()
  const laptop = await Tab.open(laptopContext, server.link)
  await laptop.expectClients('Вчерашняя', 'Ольга')
  await laptopContext.close()
})

test('after a restore, a second tab and a reopened one show the same book', async ({ context }) => {
  await using server = await startProbeServer()
  const first = await Tab.open(context, server.link)
  await first.expectPhase('ready')
  const second = await Tab.open(context, server.origin)
  await second.expectPhase('ready')
  await server.stop()
  await copyFile(server.db, `${server.db}.backup`)
  await server.restart()
  for (const name of ['Анна', 'Вера']) await first.do('client.add', { first: name })
  await first.expectSaved('server')

  await server.kill9()
  await restore(server)
  await server.restart()
  await first.expectOnline(true)
  await second.do('client.add', { first: 'Дарья' })
  await second.expectSaved('server')
  for (const tab of [first, second, await Tab.open(context, server.origin)]) {
    await tab.expectClients('Анна', 'Вера', 'Дарья')
  }
})

/** What `kartoteka restore` does to a database file: yesterday's book under an epoch of its own. */
async function restore(server: TestServer): Promise<void> {
  await Promise.all(['-wal', '-shm'].map((end) => rm(`${server.db}${end}`, { force: true })))
  await copyFile(`${server.db}.backup`, server.db)
  using db = new DatabaseSync(server.db)
  db.prepare('update book set epoch = ?').run('restored')
}
