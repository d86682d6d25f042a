import { type Database, openDatabase } from './database.ts'

/** Opens the database when it is needed, and again when the browser has closed it (as phones do). */
export class Disk {
  private readonly book: string
  private readonly onOutdated: () => void
  private opening: Promise<Database> | undefined

  constructor(book: string, onOutdated: () => void) {
    this.book = book
    this.onOutdated = onOutdated
  }

  /** Runs a piece of work; if the connection turns out to be dead, once more on a new one. */
  async use<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
    const opening = this.open()
    const db = await opening
    try {
      return await work(db)
    } catch (error) {
      if (!isClosed(error)) throw error
      if (this.opening === opening) this.opening = undefined
      return work(await this.open())
    }
  }

  async close(): Promise<void> {
    const db = await this.opening
    db?.close()
  }

  private open(): Promise<Database> {
    this.opening ??= openDatabase(this.book, this.onOutdated).catch((error: unknown) => {
      this.opening = undefined
      throw error
    })
    return this.opening
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}
