import type { Book } from '../../book/book.ts'
import type { Change } from '../../book/change.ts'
import type { DoneCommand } from '../../book/done.ts'
import type { Envelope } from '../../book/envelope.ts'
import type { Refusal, Result } from '../../book/result.ts'
import type { Role } from '../../book/role.ts'
import type { DeletedPage, HistoryQuery, ToldPage } from './net/protocol.ts'

/** A command that was applied: its own id, which undo takes, and what it changed. */
export interface Given {
  readonly id: string
  readonly changes: readonly Change[]
}

/** A command that this device remembers, with what it changed. */
export interface KnownCommand extends DoneCommand {
  /** The server has not answered it yet. */
  readonly waiting: boolean
}

/** A command that the server refused after it had been shown; it is no longer part of the book. */
export interface RejectedCommand {
  /** The command's id, for `retry` and `discard`. */
  readonly id: string
  readonly envelope: Envelope
  readonly refusal: Refusal
  /** What it had changed here, to be told; absent where an older app kept it. */
  readonly changes?: readonly Change[]
}

export interface Progress {
  readonly done: number
  readonly total?: number
}

/**
 * - `starting`: the device's copy is being opened, or fetched for the first time (see `first`)
 * - `ready`: the book can be read and written, with network or without
 * - `signed-out`: nothing is on this device yet and the server asks for the start link
 * - `failed`: the device's copy cannot be opened; `problem` says why
 */
export type Phase = 'starting' | 'ready' | 'signed-out' | 'failed'

/**
 * - `storage-unavailable`: the browser gives no storage, as in some private windows
 * - `storage-full`: no space is left; what was not saved stays in memory and is tried again
 * - `newer-app`: another tab runs a newer version; this one has to be loaded again
 */
export type StorageProblem = 'storage-unavailable' | 'storage-full' | 'newer-app'

export interface LocalStatus {
  readonly phase: Phase
  /** Where everything given so far is: only in memory, on this device's disk, or with the server. */
  readonly saved: 'saving' | 'device' | 'server'
  /** Commands that the server has not answered yet. */
  readonly waiting: number
  /** Whether the server answered the last time it was asked. */
  readonly online: boolean
  /** The device has its copy and goes on, but the server no longer knows it: a start link is needed. */
  readonly needsLink: boolean
  readonly rejected: readonly RejectedCommand[]
  readonly problem?: StorageProblem
  /** How far the first fetching of the book is. */
  readonly first?: Progress
  /** Who works on this device; absent until the server has said so once. */
  readonly member?: { readonly id: string; readonly role: Role }
  /** The name of the book. */
  readonly name?: string
}

/** A book as the screen sees it: always there, written at once, saved and sent behind the scenes. */
export interface LocalBook {
  /** Empty until the phase is `ready`. Another object may come in its place: never keep it. */
  readonly book: Book
  /** Grows whenever `book` or `status` changes. */
  readonly version: number
  readonly status: LocalStatus
  /**
   * Issues a command on the device's clock and applies it. Resolves as soon as the book shows it,
   * while saving goes on. Refuses what the command refuses.
   */
  give(name: string, args: unknown): Promise<Result<Given>>
  /** Resolves when all that was given in this tab is on the device's disk, or when `status.problem` says why it cannot be. */
  kept(): Promise<void>
  /**
   * Takes an earlier command back, with others that were one deed with it, as a command of its own. What
   * was done elsewhere is asked of the server first. Refuses `undo.…`.
   */
  undo(command: string, also?: readonly string[]): Promise<Result<Given>>
  /** What was done on this device lately, the latest first: so much can be undone without the server. */
  readonly recent: readonly KnownCommand[]
  /** What was done, as the server tells it; undefined when it cannot be asked. */
  history(query: HistoryQuery): Promise<ToldPage | undefined>
  /** The cards that are gone, as the server tells it; undefined when it cannot be asked. */
  deleted(query: Omit<HistoryQuery, 'owner'>): Promise<DeletedPage | undefined>
  /** Gives a rejected command again, under a new id and with its own day; a refusal keeps it rejected. */
  retry(rejected: string): Promise<Result<Given>>
  /** Forgets a rejected command. */
  discard(rejected: string): Promise<void>
  /** Calls back after each change of `version`; answers how to stop. */
  subscribe(listener: () => void): () => void
  /** Today by the device's calendar and the server's clock. */
  today(): string
}
