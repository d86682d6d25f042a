import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Result } from '../../../src/book/result.ts'
import { OwnBrowser } from '../browser.ts'
import { TestServer } from '../server.ts'

/** What of `LocalStatus` the tests look at; the page is built from `src/web`, which this room does not know. */
export interface Status {
  readonly phase: string
  readonly saved: string
  readonly waiting: number
  readonly online: boolean
  readonly needsLink: boolean
  readonly problem?: string
  readonly rejected: readonly { readonly id: string; readonly refusal: { readonly code: string } }[]
}

interface Given {
  readonly id: string
  readonly changes: readonly { readonly id: string }[]
}

interface LocalBook {
  readonly status: Status
  readonly book: { rows(): Iterable<{ type: string; data: { first?: string } | null }> }
  give(name: string, args: unknown): Promise<Result<Given>>
  undo(command: string): Promise<Result<Given>>
  retry(id: string): Promise<Result<Given>>
  discard(id: string): Promise<void>
}

declare const probe: LocalBook
declare const kept: (name: string) => Promise<void>

/** A server with the page that `src/web/local/probe` is built to. */
export function startProbeServer(): Promise<TestServer> {
  const web = process.env.KARTOTEKA_PROBE
  if (web === undefined) throw new Error('The probe was not built: see playwright.config.ts')
  return TestServer.start({ web, own: true })
}

/** One tab with the book in it, driven as a screen would drive it. */
export class Tab {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(context: BrowserContext, address: string): Promise<Tab> {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error('In the page:', error))
    await page.goto(address)
    await page.waitForFunction(() => 'probe' in globalThis)
    return new Tab(page)
  }

  status(): Promise<Status> {
    return this.page.evaluate(() => probe.status)
  }

  /** First names of the clients on the screen, sorted. */
  clients(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...probe.book.rows()]
        .flatMap((row) => (row.type === 'client' && row.data?.first ? [row.data.first] : []))
        .sort(),
    )
  }

  give(name: string, args: unknown): Promise<Result<Given>> {
    return this.page.evaluate(([name, args]) => probe.give(name, args), [name, args] as const)
  }

  /** Gives a command that must not be refused; answers its id and that of the first record it changed. */
  async do(name: string, args: unknown): Promise<{ id: string; record: string }> {
    const given = await this.give(name, args)
    if (!given.ok) throw new Error(`${name}: ${JSON.stringify(given.refusal)}`)
    return { id: given.value.id, record: given.value.changes[0]?.id ?? '' }
  }

  undo(command: string): Promise<Result<Given>> {
    return this.page.evaluate((id) => probe.undo(id), command)
  }

  retry(id: string): Promise<Result<Given>> {
    return this.page.evaluate((rejected) => probe.retry(rejected), id)
  }

  discard(id: string): Promise<void> {
    return this.page.evaluate((rejected) => probe.discard(rejected), id)
  }

  /** Adds clients without a pause for as long as the tab lives; `onKept` hears of each that is called saved. */
  async work(name: string, onKept: (name: string) => void): Promise<void> {
    await this.page.exposeFunction('kept', onKept)
    await this.page.evaluate((prefix) => {
      const work = async () => {
        for (let count = 1; ; count += 1) {
          const first = `${prefix}, ${count}`
          await probe.give('client.add', { first })
          while (probe.status.saved === 'saving') await new Promise((done) => setTimeout(done, 1))
          await kept(first)
        }
      }
      void work()
    }, name)
  }

  async expectPhase(phase: string): Promise<void> {
    await expect.poll(async () => (await this.status()).phase).toBe(phase)
  }

  /** Before the book is open nothing waits, which looks like having been saved. */
  async expectSaved(saved: string): Promise<void> {
    await this.expectPhase('ready')
    await expect.poll(async () => (await this.status()).saved, { timeout: 60_000 }).toBe(saved)
  }

  async expectOnline(online: boolean): Promise<void> {
    await expect.poll(async () => (await this.status()).online, { timeout: 60_000 }).toBe(online)
  }

  async expectClients(...names: string[]): Promise<void> {
    await expect.poll(() => this.clients(), { timeout: 60_000 }).toEqual(names.toSorted())
  }

  /** Waits until the app itself is kept on the device, for starts without network. */
  async expectKept(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  }
}

/** Signs a profile in. Browsers write a new cookie only after half a minute, or when they are closed. */
export async function signInOnce(profile: string, server: TestServer): Promise<void> {
  const browser = await OwnBrowser.open(profile)
  const tab = await Tab.open(browser.context, server.link)
  await tab.expectPhase('ready')
  await tab.expectKept()
  await browser.quit()
}
