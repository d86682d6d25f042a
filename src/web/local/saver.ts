import type { Envelope } from '../../book/envelope.ts'
import type { Disk } from './disk/disk.ts'
import { isFull } from './disk/disk.ts'
import type { Saved } from './disk/load.ts'
import { appendCommands } from './disk/write.ts'
import { backoff } from './sync/backoff.ts'
import type { StorageProblem } from './types.ts'

/** Brings commands to the disk in the order they were given; taps that come together share a write. */
export class Saver {
  private readonly disk: Disk
  private readonly onSaved: (saved: readonly Saved[]) => void
  private readonly onProblem: (problem: StorageProblem | undefined) => void
  private queue: Envelope[] = []
  private running: Promise<void> | undefined

  constructor(
    disk: Disk,
    onSaved: (saved: readonly Saved[]) => void,
    onProblem: (problem: StorageProblem | undefined) => void,
  ) {
    this.disk = disk
    this.onSaved = onSaved
    this.onProblem = onProblem
  }

  save(envelope: Envelope): void {
    this.queue.push(envelope)
    this.running ??= this.run()
  }

  /** Resolves when nothing is waiting to be written. */
  async idle(): Promise<void> {
    await this.running
  }

  private async run(): Promise<void> {
    let failures = 0
    while (this.queue.length > 0) {
      const batch = [...this.queue]
      try {
        const seqs = await this.disk.use((db) => appendCommands(db, batch))
        this.queue = this.queue.slice(batch.length)
        if (failures > 0) this.onProblem(undefined)
        failures = 0
        this.onSaved(batch.map((envelope, at) => ({ seq: seqs[at] ?? 0, envelope })))
      } catch (error) {
        failures += 1
        this.onProblem(isFull(error) ? 'storage-full' : 'storage-unavailable')
        console.error('A command could not be saved on this device', error)
        await new Promise((resolve) => setTimeout(resolve, backoff(failures, Math.random())))
      }
    }
    this.running = undefined
  }
}
