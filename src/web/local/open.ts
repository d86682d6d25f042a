import { Connection } from './connection.ts'
import { DeviceBook } from './device-book.ts'
import { deviceRegistry } from './device-registry.ts'
import { lastBook, rememberBook } from './disk/directory.ts'
import type { Session } from './net/protocol.ts'
import { askSession, startSession } from './net/requests.ts'
import { takeToken } from './start-link.ts'
import { Alarm } from './sync/alarm.ts'
import { backoff, sleep } from './sync/backoff.ts'
import type { LocalBook } from './types.ts'

/**
 * The book of this device: answers at once with an empty one, and opens the copy behind it. Takes the
 * token of a start link out of the address.
 */
export function openDeviceBook(registry = deviceRegistry): LocalBook {
  const book = new DeviceBook(registry)
  start(book, registry).catch((error: unknown) => {
    console.error('The copy on this device cannot be opened', error)
    book.report({ phase: 'failed' })
    book.reportProblem('opening', problemOf(error))
  })
  return book
}

async function start(book: DeviceBook, registry: typeof deviceRegistry): Promise<void> {
  const token = takeToken()
  const known = await lastBook()
  if (!known) {
    const session = await firstSession(book, token)
    await new Connection(book, await rememberBook(session), registry).open()
    return
  }
  const connection = new Connection(book, known, registry)
  await connection.open()
  if (token !== undefined) await signIn(connection, token)
}

/** With a copy on the device nothing waits for the sign-in. */
async function signIn(connection: Connection, token: string): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    const reply = await startSession(token)
    if (reply.kind === 'ok') await connection.session(reply.value)
    if (reply.kind !== 'unreachable') return connection.lookAround()
    await sleep(backoff(failures, Math.random()))
  }
}

/** Nothing is on this device yet: asks until the server says which book it is. */
async function firstSession(book: DeviceBook, token: string | undefined): Promise<Session> {
  const alarm = new Alarm()
  const stop = onReturn(() => alarm.ring())
  let toSpend = token
  for (let failures = 1; ; failures += 1) {
    const reply = await (toSpend === undefined ? askSession() : startSession(toSpend))
    if (reply.kind === 'ok') {
      stop()
      book.report({ phase: 'starting', link: { online: true, needsLink: false } })
      return reply.value
    }
    const online = reply.kind !== 'unreachable'
    // A link that was used before may have been used by this very browser.
    const isSpent = online && toSpend !== undefined
    if (isSpent) toSpend = undefined
    else book.report(waitingFor(online))
    if (!isSpent) await alarm.sleep(online ? undefined : backoff(failures, Math.random()))
  }
}

function waitingFor(online: boolean): Parameters<DeviceBook['report']>[0] {
  const phase = online ? 'signed-out' : 'starting'
  return { phase, link: { online, needsLink: online } }
}

function onReturn(listener: () => void): () => void {
  const looked = () => document.hidden || listener()
  window.addEventListener('online', listener)
  document.addEventListener('visibilitychange', looked)
  return () => {
    window.removeEventListener('online', listener)
    document.removeEventListener('visibilitychange', looked)
  }
}

function problemOf(error: unknown) {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'VersionError') return 'newer-app'
  return name === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable'
}
