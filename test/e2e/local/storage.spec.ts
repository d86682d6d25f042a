import { expect, test } from '@playwright/test'
import { startProbeServer, Tab } from './probe.ts'

/** Twenty years of notes: some 8 MB. */
const notebook = Array.from({ length: 1000 }, (_, at) => ({
  row: at + 1,
  kind: 'client',
  client: { first: `Клиентка ${at + 1}`, notes: 'Любит кремы. '.repeat(300) },
}))

test('on a full device nothing is called saved that is not, and it is saved when there is room', async ({
  context,
}) => {
  test.slow()
  await using server = await startProbeServer()
  const blank = await context.newPage()
  const devtools = await context.newCDPSession(blank)
  const { origin } = server
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 })
  const tab = await Tab.open(context, server.link)
  await tab.expectPhase('ready')
  await tab.expectKept()
  await server.kill9()

  await tab.do('clients.import', { file: 'тетрадь.xlsx', rows: notebook })
  await expect.poll(async () => (await tab.status()).problem).toBe('storage-full')
  expect((await tab.status()).saved).toBe('saving')
  expect(await tab.clients()).toHaveLength(notebook.length)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  // Chromium remembers for half a minute how little room there was.
  await expect.poll(async () => (await tab.status()).saved, { timeout: 90_000 }).toBe('device')
  expect((await tab.status()).problem).toBeUndefined()
  await tab.page.reload()
  await tab.page.waitForFunction(() => 'probe' in globalThis)
  await tab.expectPhase('ready')
  expect(await tab.clients()).toHaveLength(notebook.length)
})

test('a browser that gives no storage is told plainly', async ({ context }) => {
  await using server = await startProbeServer()
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A private window', 'SecurityError')
    }
  })
  const tab = await Tab.open(context, server.link)
  await tab.expectPhase('failed')
  expect((await tab.status()).problem).toBe('storage-unavailable')
})
