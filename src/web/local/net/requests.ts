import type { Refusal } from '../../../book/result.ts'
import { offsetFrom } from '../clock.ts'
import type { Cursor, Page, Push, PushAnswer, Session } from './protocol.ts'

/**
 * - `unreachable`: no network, no server, or one that is in trouble: try again later
 * - `stranger`: the server does not know this device (401)
 * - `refused`: the server understood and said no
 */
export type Reply<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly clockOffset: number | undefined }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'refused'; readonly status: number; readonly refusal: Refusal }

/** Long enough for a page over a bad mobile network, short enough to notice a dead one. */
const patience = 30_000
/** A book of thousands brought in is one command, which the server needs time for. */
const pushPatience = 120_000
/** The most that the server gives at once. */
const rowsInPull = 5000

export function startSession(token: string): Promise<Reply<Session>> {
  return call('/api/session', post({ token }))
}

export function askSession(): Promise<Reply<Session>> {
  return call('/api/session', {})
}

export function push(body: Push): Promise<Reply<PushAnswer>> {
  return call('/api/sync/push', post(body), pushPatience)
}

export function pull(cursor: Cursor): Promise<Reply<Page>> {
  const query = new URLSearchParams({
    rev: String(cursor.rev),
    id: cursor.id,
    limit: String(rowsInPull),
  })
  return call(`/api/sync/pull?${query}`, {})
}

function post(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** Asks the server. Every answer of these routes names the epoch; a page of some hotel's network does not. */
export async function call<Value extends { epoch: string }>(
  path: string,
  init: RequestInit,
  timeout = patience,
): Promise<Reply<Value>> {
  const sent = Date.now()
  try {
    const response = await fetch(path, {
      ...init,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    if (response.status === 401) return { kind: 'stranger' }
    const body: unknown = await response.json()
    if (!response.ok) return refusalOf(response.status, body)
    if (!has(body, 'epoch')) return { kind: 'unreachable' }
    const clockOffset = offsetFrom(response.headers.get('date'), sent, Date.now())
    // Our own server, by the schemas that it checks itself against.
    return { kind: 'ok', value: body as unknown as Value, clockOffset }
  } catch {
    // `fetch` has one error for every way in which a network can fail; what is not JSON is not ours.
    return { kind: 'unreachable' }
  }
}

/** Troubles of the server, and "too often", pass by themselves; another 4xx will not. */
function refusalOf(status: number, body: unknown): Reply<never> {
  if (status >= 500 || status === 429 || !has(body, 'code')) return { kind: 'unreachable' }
  return { kind: 'refused', status, refusal: { code: String(body.code) } }
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value
}
