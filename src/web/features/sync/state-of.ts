import type { LocalStatus } from '../../local/types.ts'

type Seen = Pick<LocalStatus, 'saved' | 'waiting' | 'online'>

/** What the status line says: `waiting` and `waitingOne` count what the server has not seen. */
export type SyncState = 'saving' | 'offline' | 'waiting' | 'waitingOne' | 'here' | 'server'

export function stateOf({ saved, waiting, online }: Seen): SyncState {
  if (saved === 'saving') return 'saving'
  if (waiting > 1) return 'waiting'
  if (waiting === 1) return 'waitingOne'
  if (!online) return 'offline'
  return saved === 'server' ? 'server' : 'here'
}
