import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { firstScreenBudget, firstScreenOf, weighScripts } from '../scripts/first-screen.ts'
import { atMost, type Figure } from './figure.ts'
import { fill } from './fill.ts'
import { Phone } from './page.ts'
import { type ServerProcess, startServer } from './server-process.ts'

const port = 4791
const starts = 7
const taps = 15
const builtPage = fileURLToPath(new URL('../dist/web', import.meta.url))

/** What the page costs on a phone: its scripts, a start without network, a tap. */
export async function pageFigures(): Promise<readonly Figure[]> {
  const kilobytes = firstScreenOf(await weighScripts(builtPage)) / 1024
  const folder = await mkdtemp(join(tmpdir(), 'kartoteka-bench-'))
  try {
    const big = join(folder, 'big.db')
    await fill(big)
    const empty = await coldStart(join(folder, 'empty.db'))
    const full = await onPhone(big, async (phone) => ({
      start: await offlineStart(phone, 'main [data-row]'),
      tap: await tapMs(phone.page),
      slowTap: await phone.slowDown(4).then(() => tapMs(phone.page)),
    }))
    return [
      atMost(
        'JavaScript первого экрана, gzip / of the first screen',
        firstScreenBudget / 1024,
        kilobytes,
        'KB',
      ),
      atMost(
        `запуск без сети с эталонной картотекой / offline start (empty book: ${Math.round(empty)} ms)`,
        Math.max(700, 1.3 * empty),
        full.start,
        'ms',
      ),
      atMost('нажатие до результата / tap to shown result', 50, full.tap, 'ms'),
      atMost(
        'то же на медленном телефоне / with the processor 4 times slower',
        100,
        full.slowTap,
        'ms',
      ),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function coldStart(db: string): Promise<number> {
  return onPhone(db, (phone) => offlineStart(phone, 'main h1'))
}

/** A phone that has everything of the server, which is then gone. */
async function onPhone<Value>(db: string, work: (phone: Phone) => Promise<Value>): Promise<Value> {
  await using phone = await Phone.open()
  const server = await startServer(db, port)
  try {
    await signIn(phone, server)
  } finally {
    await server.stop()
  }
  return await work(phone)
}

async function signIn({ context, page }: Phone, server: ServerProcess): Promise<void> {
  const [name = '', value = ''] = (server.headers.cookie ?? '').split('=')
  await context.addCookies([
    { name, value, url: server.origin, httpOnly: true, sameSite: 'Strict' },
  ])
  await page.goto(server.origin)
  await page
    .getByText('Всё сохранено, и на сервере тоже')
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

/** From the start of a page to what it is opened for, with no server to be asked; the median, ms. */
async function offlineStart({ page }: Phone, shown: string): Promise<number> {
  const times: number[] = []
  for (let nth = 0; nth < starts; nth += 1) {
    await page.goto('about:blank')
    await page.goto(`http://localhost:${port}/`)
    await page.locator(shown).first().waitFor()
    times.push(await page.evaluate(() => performance.now()))
  }
  return median(times)
}

/** From a tap on an outcome to the picture that shows it, the median, ms. */
async function tapMs(page: Page): Promise<number> {
  const times: number[] = []
  for (let nth = 0; nth < taps; nth += 1) {
    const shown = await page.evaluateHandle(() => ({
      ms: new Promise<number>((done) => {
        const paint = (tapped: number) =>
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - tapped)))
        addEventListener(
          'click',
          ({ timeStamp }) => {
            const list = document.querySelector('main')
            const result = new MutationObserver(() => {
              result.disconnect()
              paint(timeStamp)
            })
            if (list) result.observe(list, { childList: true, subtree: true, characterData: true })
          },
          { capture: true, once: true },
        )
      }),
    }))
    await page.getByRole('group').getByRole('button', { name: 'Нет ответа' }).first().click()
    times.push(await shown.evaluate(({ ms }) => ms))
  }
  return median(times)
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

if (import.meta.main) console.info(await pageFigures())
