import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, test } from '@playwright/test'

/** A browser of its own process and profile, which can be killed as a phone kills an app. */
export class OwnBrowser {
  readonly context: BrowserContext
  private readonly child: ChildProcess

  private constructor(child: ChildProcess, context: BrowserContext) {
    this.child = child
    this.context = context
  }

  static async open(profile: string): Promise<OwnBrowser> {
    const { executablePath = chromium.executablePath(), args = [] } =
      test.info().project.use.launchOptions ?? {}
    const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const child = spawn(executablePath, [...args, ...flags, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const browser = await chromium.connectOverCDP(await endpointOf(child))
    const [context] = browser.contexts()
    if (!context) throw new Error('The browser has no window')
    return new OwnBrowser(child, context)
  }

  /** Closes it as a person does: what it keeps only in memory for a while, such as cookies, is written. */
  async quit(): Promise<void> {
    const ended = once(this.child, 'exit')
    const session = await this.context.browser()?.newBrowserCDPSession()
    await session?.send('Browser.close')
    await ended
  }

  /** Ends all its processes at once, without a word. */
  async kill9(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    // It leads a process group of its own, so that its helpers go with it.
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL')
    await ended
  }
}

async function endpointOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser says nothing')
  const { stderr } = child
  for await (const line of createInterface(stderr)) {
    const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (endpoint === undefined) continue
    stderr.resume()
    return endpoint
  }
  throw new Error('The browser did not start')
}
