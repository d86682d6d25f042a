export const storeErrorCodes = [
  'store.damaged',
  'store.not-a-database',
  'store.newer',
  'store.locked',
  'store.unreachable',
  'store.full',
  'store.read-only',
  'store.conflict',
  'store.failed',
  'store.closed',
  'store.no-book',
  'store.book-exists',
] as const

export type StoreErrorCode = (typeof storeErrorCodes)[number]

/** Why the database did not do what was asked. Nothing of the request was acknowledged. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
