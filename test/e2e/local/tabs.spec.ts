import { expect, test } from '@playwright/test'
import { startProbeServer, Tab } from './probe.ts'

test('what is written in one tab stands in the other at once and is with the server soon', async ({
  context,
}) => {
  await using server = await startProbeServer()
  const first = await Tab.open(context, server.link)
  await first.expectPhase('ready')
  const second = await Tab.open(context, server.origin)
  await second.expectPhase('ready')

  await second.do('client.add', { first: 'Ольга' })
  await first.expectClients('Ольга')
  await first.do('client.add', { first: 'Мария' })
  await second.expectClients('Мария', 'Ольга')

  await first.expectSaved('server')
  await second.expectSaved('server')
  expect(await second.status()).toMatchObject({ waiting: 0, online: true, needsLink: false })
})

test('when the tab that talks to the server is closed, another takes over', async ({ context }) => {
  await using server = await startProbeServer()
  const first = await Tab.open(context, server.link)
  await first.expectPhase('ready')
  const second = await Tab.open(context, server.origin)
  await second.expectPhase('ready')
  await server.kill9()
  await second.do('client.add', { first: 'Ольга' })
  await first.expectClients('Ольга')
  await first.page.close()

  await server.restart()
  await second.expectSaved('server')
})

test('one command taken back in another tab is gone from both', async ({ context }) => {
  await using server = await startProbeServer()
  const first = await Tab.open(context, server.link)
  await first.expectPhase('ready')
  const second = await Tab.open(context, server.origin)
  await second.expectPhase('ready')
  const { id } = await first.do('client.add', { first: 'Ольга' })
  await second.expectClients('Ольга')
  await second.expectSaved('server')
  expect((await second.undo(id)).ok).toBe(true)
  await first.expectClients()
  await first.expectSaved('server')
})

test('a browser that nobody has let in asks for the start link', async ({ browser }) => {
  await using server = await startProbeServer()
  const stranger = await browser.newContext()
  const tab = await Tab.open(stranger, server.origin)
  await tab.expectPhase('signed-out')
  await tab.page.goto(server.link)
  await tab.page.waitForFunction(() => 'probe' in globalThis)
  await tab.expectPhase('ready')
  expect(tab.page.url()).toBe(`${server.origin}/`)
  await stranger.close()
})
