import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../scripts/chromium.ts'

/** A phone's browser with a profile of its own, which keeps what the app stores. */
export class Phone {
  readonly context: BrowserContext
  readonly page: Page
  private readonly profile: string

  private constructor(context: BrowserContext, page: Page, profile: string) {
    this.context = context
    this.page = page
    this.profile = profile
  }

  static async open(): Promise<Phone> {
    const profile = await mkdtemp(join(tmpdir(), 'kartoteka-phone-'))
    const executablePath = findChromium()
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      args: [...chromiumFlags],
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: 'ru-RU',
    })
    return new Phone(context, context.pages()[0] ?? (await context.newPage()), profile)
  }

  /** Makes the processor slower by a factor, as a cheap phone's is. */
  async slowDown(factor: number): Promise<void> {
    const session = await this.context.newCDPSession(this.page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: factor })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close()
    await rm(this.profile, { recursive: true, force: true })
  }
}
