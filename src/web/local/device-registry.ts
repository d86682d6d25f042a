import type { AnyCommand } from '../../book/command.ts'
import { createRegistry, type Registry } from '../../book/registry.ts'
import { records } from '../../domain/records.ts'
import { backoff, sleep } from './sync/backoff.ts'

/** A registry that knows every kind of record at once, and the commands once they were brought. */
export interface DeviceRegistry extends Registry {
  /** Resolves when `commands` are there; rejects when they cannot be fetched, and tries again when asked again. */
  bring(): Promise<void>
  /** Asks until they are there: the page itself came, so they will. */
  insist(): Promise<void>
}

const commands = new Map<string, AnyCommand>()
let coming: Promise<void> | undefined

/** What a device works with. The first screen shows what is there; what can be done comes right after it. */
export const deviceRegistry: DeviceRegistry = {
  ...createRegistry({ records, commands: [], views: [] }),
  commands,
  bring() {
    coming ??= fetchCommands().catch((error: unknown) => {
      coming = undefined
      throw error
    })
    return coming
  },
  async insist() {
    for (let failures = 1; ; failures += 1) {
      try {
        return await this.bring()
      } catch (error) {
        console.error('The commands did not come', error)
        await sleep(backoff(failures, Math.random()))
      }
    }
  },
}

async function fetchCommands(): Promise<void> {
  const fetched = await import('../../domain/commands.ts')
  for (const command of fetched.commands) commands.set(command.name, command)
}
