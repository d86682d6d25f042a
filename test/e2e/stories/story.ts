import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'
import { program } from '../program.ts'
import { TestServer } from '../server.ts'
import { clientsFile } from './people.ts'

/** A person at the screen of Kartoteka, with a server of their own. */
export const test = base.extend<{ server: TestServer; at: Person }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
  server: async ({}, use) => {
    await using server = await TestServer.start()
    await use(server)
  },
  at: async ({ page, server }, use) => {
    const person = new Person(page, server)
    await person.open(server.link)
    await use(person)
  },
})

/** The same over a book that has the people of the spreadsheet already, brought in once for all stories of a worker. */
export const testWithClients = test.extend<object, { clientsDb: string }>({
  clientsDb: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from a pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'kartoteka-clients-'))
      const [file, db] = [join(folder, clientsFile.name), join(folder, 'book.db')]
      await writeFile(file, clientsFile.buffer)
      await promisify(execFile)(process.execPath, [program, 'import', file, '--db', db])
      await use(db)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  server: async ({ clientsDb }, use) => {
    await using server = await TestServer.start({ copyOf: clientsDb })
    await use(server)
  },
})

export { expect }

export class Person {
  readonly page: Page
  readonly server: TestServer

  constructor(page: Page, server: TestServer) {
    this.page = page
    this.server = server
  }

  /** Someone else's device, signed in by a link of its own. */
  static async elsewhere(browser: Browser, server: TestServer): Promise<Person> {
    const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow' })
    const person = new Person(await context.newPage(), server)
    await person.open(server.link)
    return person
  }

  async open(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.server.origin).href)
    await expect(this.page.locator('.splash')).toHaveCount(0)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Goes to an address without loading the page anew, as a link does. */
  async visit(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      document.querySelector('h1')?.setAttribute('data-left', '')
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    await expect(this.page.locator('h1:not([data-left])')).toBeVisible()
  }

  /** Comes back to the first screen so many days later, on the same server and device. */
  async comeBackIn(days: number): Promise<void> {
    await this.server.liveOn(days)
    await this.open('/')
    const day = Temporal.Now.plainDateISO('Europe/Moscow').add({ days })
    const date = day.toLocaleString('ru-RU', { day: 'numeric', month: 'long' })
    await expect(this.page.getByText(date).first()).toBeVisible()
  }

  /** Asks the API as another program of the same person would, and sees the answer on the screen. */
  async ask(method: string, path: string, body: object): Promise<void> {
    const status = await this.page.evaluate(
      async ([how, where, what]) => {
        const headers = { 'content-type': 'application/json' }
        const init = { method: how, headers, body: JSON.stringify(what) }
        return (await fetch(`/api${where}`, init)).status
      },
      [method, path, body] as const,
    )
    expect(status, path).toBeLessThan(300)
  }

  /** Goes to a section by the bar or the sidebar, as a finger does. */
  async go(section: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: section }).first().click()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Brings the spreadsheet in through the first screen. */
  async bringClients(): Promise<void> {
    await this.pickFile(clientsFile)
    await this.tap('Добавить в картотеку')
    await expect(this.page.getByText('Готово')).toBeVisible()
  }

  async pickFile(file: typeof clientsFile): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file)
  }

  async tap(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name }).first().click()
  }

  /** Opens somebody's entry of the day's list; answers what the talk may have ended with. */
  async entry(name: string): Promise<Locator> {
    const folded = this.page.getByRole('heading').getByRole('button', { name })
    const outcomes = this.page.getByRole('group', { name: `Чем кончился разговор: ${name}` })
    await expect(folded.or(outcomes).first()).toBeVisible()
    if (!(await outcomes.isVisible())) await folded.click()
    await expect(outcomes).toBeVisible()
    return outcomes
  }

  /** Opens a card by searching for it. */
  async card(name: string): Promise<void> {
    await this.go('Картотека')
    const [word = ''] = name.split(' ')
    await this.page.getByRole('searchbox').fill(word)
    await this.page.getByRole('listitem').getByRole('link', { name: word }).first().click()
    await expect(this.page.getByRole('heading', { name: word }).first()).toBeVisible()
  }

  async expectSaved(where: 'и на сервере тоже' | 'на этом устройстве'): Promise<void> {
    await this.go('Ещё')
    await expect(this.page.getByText(where).filter({ visible: true }).first()).toBeVisible({
      timeout: 60_000,
    })
  }

  /** No axe finding on the screen by day; by night the colours are others, and nothing else is. */
  async expectAccessibleInBothThemes(screen: string): Promise<void> {
    await this.page.emulateMedia({ colorScheme: 'light' })
    await this.expectAccessible(`${screen}, light`)
    await this.page.emulateMedia({ colorScheme: 'dark' })
    await this.page.evaluate(settled)
    await this.expectAccessible(`${screen}, dark`, ['color-contrast'])
  }

  /** No axe finding on the screen as it stands; by all rules unless some are named. */
  async expectAccessible(screen: string, rules?: string[]): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await this.page.evaluate(() => document.fonts.ready)
    // There are no frames here, for which alone axe opens a page of its own each time: that takes longer than the look itself.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode()
    if (rules) axe.withRules(rules)
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    )
    expect(found, screen).toEqual([])
  }
}

/** In the page: whatever was changing its colour has changed it. */
async function settled(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const changes = document.getAnimations().filter((change) => change instanceof CSSTransition)
  await Promise.allSettled(changes.map(({ finished }) => finished))
}
