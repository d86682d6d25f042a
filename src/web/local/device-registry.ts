import type { Row } from '../../book/change.ts'
import type { AnyCommand } from '../../book/command.ts'
import { createRegistry, type Registry } from '../../book/registry.ts'
import { bringLater, laterTypes } from '../../domain/later.ts'
import { records } from '../../domain/records.ts'
import { backoff, sleep } from './sync/backoff.ts'

/** A registry that knows every kind of record at once, and the commands, with what the list says of rarer records, once they were brought. */
export interface DeviceRegistry extends Registry {
  /** Resolves when `commands` are there; rejects when they cannot be fetched, and tries again when asked again. */
  bring(): Promise<void>
  /** A book with these rows cannot be shown as it is before they are there. */
  isNeededFor(rows: Iterable<Pick<Row, 'type'>>): boolean
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
  isNeededFor(rows) {
    for (const { type } of rows) if (laterTypes.has(type)) return true
    return false
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
  const [fetched, { laterFeatures }] = await Promise.all([
    import('../../domain/commands.ts'),
    import('../../domain/later-features.ts'),
  ])
  bringLater(laterFeatures)
  for (const command of fetched.commands) commands.set(command.name, command)
}
