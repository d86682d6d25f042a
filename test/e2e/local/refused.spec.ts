import { expect, test } from '@playwright/test'
import { startProbeServer, Tab } from './probe.ts'

test('an order for a card that another device deleted is refused, shown, and can be discarded', async ({
  context,
  browser,
}) => {
  await using server = await startProbeServer()
  const phone = await Tab.open(context, server.link)
  await phone.expectPhase('ready')
  const { record: olga } = await phone.do('client.add', { first: 'Ольга' })
  await phone.expectSaved('server')
  await server.restart()
  const laptopContext = await browser.newContext()
  const laptop = await Tab.open(laptopContext, server.link)
  await laptop.expectClients('Ольга')

  await context.setOffline(true)
  await phone.do('order.record', { client: olga, date: '2026-11-21', sum: 150_000 })
  await phone.expectSaved('device')
  await laptop.do('client.delete', { id: olga })
  await laptop.expectSaved('server')
  await context.setOffline(false)

  await expect.poll(async () => (await phone.status()).rejected.length).toBe(1)
  const [rejected] = (await phone.status()).rejected
  expect(rejected?.refusal.code).toBe('client.unknown')
  await phone.expectClients()
  await phone.expectSaved('server')

  expect((await phone.retry(rejected?.id ?? '')).ok).toBe(false)
  await phone.page.reload()
  await phone.page.waitForFunction(() => 'probe' in globalThis)
  await phone.expectPhase('ready')
  expect((await phone.status()).rejected).toHaveLength(1)
  await phone.discard(rejected?.id ?? '')
  expect((await phone.status()).rejected).toEqual([])
  await laptopContext.close()
})

test('a refused command goes through when it is given again after the cause is gone', async ({
  context,
  browser,
}) => {
  await using server = await startProbeServer()
  const phone = await Tab.open(context, server.link)
  await phone.expectPhase('ready')
  const { record: olga } = await phone.do('client.add', { first: 'Ольга' })
  await phone.expectSaved('server')
  await server.restart()
  const laptopContext = await browser.newContext()
  const laptop = await Tab.open(laptopContext, server.link)
  await laptop.expectClients('Ольга')

  await context.setOffline(true)
  await phone.do('order.record', { client: olga, date: '2026-11-21', sum: 150_000 })
  const { id: deletion } = await laptop.do('client.delete', { id: olga })
  await laptop.expectSaved('server')
  await context.setOffline(false)
  await expect.poll(async () => (await phone.status()).rejected.length).toBe(1)

  expect((await laptop.undo(deletion)).ok).toBe(true)
  await phone.expectClients('Ольга')
  const [rejected] = (await phone.status()).rejected
  expect((await phone.retry(rejected?.id ?? '')).ok).toBe(true)
  await phone.expectSaved('server')
  expect((await phone.status()).rejected).toEqual([])
  await laptopContext.close()
})
