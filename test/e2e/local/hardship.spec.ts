import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { OwnBrowser } from '../browser.ts'
import { signInOnce, startProbeServer, Tab } from './probe.ts'

const rounds = 6

test('nothing that was called saved is lost, nor sent twice, while server and browser are killed under two working tabs, again and again', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  await using server = await startProbeServer()
  const profile = test.info().outputPath('profile')
  await signInOnce(profile, server)
  const kept: string[] = []

  for (let round = 0; round < rounds; round += 1) {
    const phone = await OwnBrowser.open(profile)
    const tabs = [
      await Tab.open(phone.context, server.origin),
      await Tab.open(phone.context, server.origin),
    ]
    for (const tab of tabs) {
      await tab.expectPhase('ready')
      expect(lost(kept, await tab.clients()), `round ${round}`).toEqual([])
    }
    for (const [at, tab] of tabs.entries()) {
      await tab.work(`Круг ${round}, вкладка ${at}`, (name) => kept.push(name))
    }
    await sleep(500 + 200 * round)
    if (round % 2 === 0) await server.kill9()
    await sleep(400)
    await phone.kill9()
    if (round % 2 === 0) await server.restart()
  }

  const phone = await OwnBrowser.open(profile)
  const tab = await Tab.open(phone.context, server.origin)
  await tab.expectSaved('server')
  const here = await tab.clients()
  expect(kept.filter((name) => name.includes('вкладка 0')).length).toBeGreaterThan(rounds)
  expect(kept.filter((name) => name.includes('вкладка 1')).length).toBeGreaterThan(rounds)
  expect(lost(kept, here)).toEqual([])
  expect(new Set(here).size).toBe(here.length)
  expect((await tab.status()).rejected).toEqual([])

  await server.restart()
  const laptop = await browser.newContext()
  const other = await Tab.open(laptop, server.link)
  await other.expectClients(...here)
  await laptop.close()
  await phone.kill9()
})

function lost(kept: readonly string[], here: readonly string[]): string[] {
  const found = new Set(here)
  return kept.filter((name) => !found.has(name))
}
