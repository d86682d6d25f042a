import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { TestServer } from '../server.ts'
import { startProbeServer, Tab } from './probe.ts'

interface FileInHand {
  readonly preview: {
    readonly kind: string
    readonly sheets: readonly { readonly mapping: unknown }[]
  }
  prepare(
    mappings: readonly unknown[],
    options: { readonly day: string },
  ): Promise<{ ok: boolean; value: { rows: readonly { client: { first?: string } }[] } }>
  close(): void
}

declare const readInWorker: (
  file: File,
  patience?: { signal: AbortSignal },
) => Promise<{ ok: boolean; value: FileInHand; refusal: { code: string } }>

test('the page starts and reads a spreadsheet with the server dead, and the strict policy finds no fault', async ({
  context,
}) => {
  await using server = await startProbeServer()
  const faults: string[] = []
  await context.exposeFunction('fault', (text: string) => faults.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = Reflect.get(globalThis, 'fault')
      tell(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  const tab = await Tab.open(context, server.link)
  await tab.expectPhase('ready')
  await tab.expectKept()
  await server.kill9()
  await tab.page.reload()
  await tab.page.waitForFunction(() => 'probe' in globalThis)
  await tab.expectPhase('ready')

  expect(await readNames(tab, 'клиенты.csv', 'Имя;Телефон\nОльга;+7 900 000-00-01\n')).toEqual([
    'Ольга',
  ])
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Мария\r\nTEL:+79000000002\r\nEND:VCARD\r\n'
  expect(await readNames(tab, 'contacts.vcf', card)).toEqual(['Мария'])
  expect(faults).toEqual([])
})

test('a file that is no table is refused with a sentence’s code, and reading can be given up', async ({
  context,
}) => {
  await using server = await startProbeServer()
  const tab = await Tab.open(context, server.link)
  const outcome = await tab.page.evaluate(async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'a.xls')
    const read = await readInWorker(picture)
    const given = new AbortController()
    const reading = readInWorker(new File(['a;b\n'.repeat(1000)], 'b.csv'), given)
    given.abort()
    return { code: read.refusal.code, end: await reading.then(String, (error) => error.name) }
  })
  expect(outcome).toEqual({ code: 'file.picture', end: 'AbortError' })
})

test('a new version of the app is offered, and comes when the person agrees', async ({
  context,
}) => {
  const web = test.info().outputPath('web')
  await cp(process.env.KARTOTEKA_PROBE ?? '', web, { recursive: true })
  await using server = await TestServer.start({ web })
  const tab = await Tab.open(context, server.link)
  await tab.expectPhase('ready')
  await tab.expectKept()

  await appendFile(join(web, 'sw.js'), '\n// a newer version\n')
  await tab.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await tab.page.waitForFunction(() => 'update' in globalThis)
  const loaded = tab.page.waitForEvent('load')
  await tab.page.evaluate(() => Reflect.get(globalThis, 'update')())
  await loaded
  await tab.page.waitForFunction(() => 'probe' in globalThis)
  await tab.expectPhase('ready')
  const waiting = await tab.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.waiting !== null
  })
  expect(waiting).toBe(false)
})

function readNames(tab: Tab, name: string, text: string): Promise<(string | undefined)[]> {
  return tab.page.evaluate(
    async ({ name, text }) => {
      const read = await readInWorker(new File([text], name))
      if (!read.ok) throw new Error(read.refusal.code)
      const hand = read.value
      const mappings = (hand.preview.sheets ?? []).map((sheet) => sheet.mapping)
      const prepared = await hand.prepare(mappings, { day: '2026-11-21' })
      hand.close()
      return prepared.value.rows.map((row) => row.client.first)
    },
    { name, text },
  )
}
