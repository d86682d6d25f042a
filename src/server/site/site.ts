import type { Registry } from '../../book/registry.ts'
import type { BookInfo, Member, Store } from '../../store/types.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { StartToken } from '../session/start-token.ts'

/** All that requests are answered from. */
export interface Site {
  readonly store: Store
  readonly registry: Registry
  readonly config: Config
  readonly clock: Clock
  readonly version: string
  /** The one book of local mode, and its one member. */
  readonly book: BookInfo
  readonly owner: Member
  /** Signs sessions. */
  readonly secret: Uint8Array
  readonly startToken: StartToken
}
