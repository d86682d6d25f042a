import { expect, test } from '@playwright/test'
import { OwnBrowser } from '../browser.ts'
import { signInOnce, startProbeServer, Tab } from './probe.ts'

const names = Array.from({ length: 20 }, (_, at) => `Клиентка ${at + 1}`)

test('what was saved with the server dead survives the death of the browser too, and reaches another device', async ({
  browser,
}) => {
  await using server = await startProbeServer()
  const profile = test.info().outputPath('profile')
  await signInOnce(profile, server)
  const phone = await OwnBrowser.open(profile)
  const tab = await Tab.open(phone.context, server.origin)
  await tab.expectPhase('ready')
  await tab.do('client.add', { first: 'Давняя' })
  await tab.expectSaved('server')

  await server.kill9()
  for (const first of names) await tab.do('client.add', { first })
  await tab.expectSaved('device')
  await phone.kill9()

  const again = await OwnBrowser.open(profile)
  const reopened = await Tab.open(again.context, server.origin)
  await reopened.expectPhase('ready')
  await reopened.expectClients('Давняя', ...names)
  expect(await reopened.status()).toMatchObject({ saved: 'device', waiting: names.length })

  await server.restart()
  await reopened.expectSaved('server')
  const laptop = await browser.newContext()
  const other = await Tab.open(laptop, server.link)
  await other.expectClients('Давняя', ...names)

  await other.do('client.add', { first: 'С другого устройства' })
  await reopened.expectClients('Давняя', 'С другого устройства', ...names)
  await laptop.close()
  await again.kill9()
})

test('an outcome can be taken back without network, also after the browser was closed', async () => {
  await using server = await startProbeServer()
  const profile = test.info().outputPath('profile')
  await signInOnce(profile, server)
  const phone = await OwnBrowser.open(profile)
  const tab = await Tab.open(phone.context, server.origin)
  await tab.expectPhase('ready')
  const { id } = await tab.do('client.add', { first: 'Ольга' })
  await tab.expectSaved('server')
  await server.kill9()
  await phone.kill9()

  const again = await OwnBrowser.open(profile)
  const reopened = await Tab.open(again.context, server.origin)
  await reopened.expectClients('Ольга')
  await expect.poll(async () => (await reopened.undo(id)).ok).toBe(true)
  await reopened.expectClients()
  await server.restart()
  await reopened.expectSaved('server')
  await reopened.expectClients()
  await again.kill9()
})

test('a server that forgot who we are does not stop the work; a new link brings it all over', async ({
  context,
}) => {
  await using server = await startProbeServer()
  const tab = await Tab.open(context, server.link)
  await tab.expectPhase('ready')
  await context.clearCookies()
  await tab.page.reload()
  await tab.page.waitForFunction(() => 'probe' in globalThis)
  await tab.expectPhase('ready')
  await tab.do('client.add', { first: 'Ольга' })
  await expect.poll(async () => (await tab.status()).needsLink).toBe(true)
  expect((await tab.status()).waiting).toBe(1)

  await server.restart()
  const linked = await Tab.open(context, server.link)
  await linked.expectSaved('server')
  await tab.expectSaved('server')
  expect((await tab.status()).needsLink).toBe(false)
})
