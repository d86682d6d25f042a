import { StoreError, type StoreErrorCode } from '../error.ts'

/** What an error of PostgreSQL, its driver or the network means. */
export function explainPostgres(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new StoreError(codeOf(error, message), message, error)
}

/** By the beginning of SQLSTATE, see appendix A of PostgreSQL's manual. */
const codes: readonly (readonly [string, StoreErrorCode])[] = [
  ['08', 'store.unreachable'],
  ['28', 'store.unreachable'],
  ['3D', 'store.unreachable'],
  ['57', 'store.unreachable'],
  ['53100', 'store.full'],
  ['53', 'store.unreachable'],
  ['40', 'store.conflict'],
  ['55P03', 'store.locked'],
  ['25006', 'store.read-only'],
  ['25P03', 'store.unreachable'],
  ['XX001', 'store.damaged'],
  ['XX002', 'store.damaged'],
]

function codeOf(error: unknown, message: string): StoreErrorCode {
  if (error instanceof AggregateError) return 'store.unreachable'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = codes.find(([start]) => code.startsWith(start))
  if (known) return known[1]
  // The driver and the network have no SQLSTATE.
  const isLost = /^E[A-Z]+$/.test(code) || /connection|timeout|terminated/i.test(message)
  return isLost && !/^[0-9A-Z]{5}$/.test(code) ? 'store.unreachable' : 'store.failed'
}
