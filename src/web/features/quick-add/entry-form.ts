import type { Understood } from '../../../domain/quick-add/entries.ts'
import type { Whose } from './whose.ts'

/** What every form of an entry is given. */
export interface EntryFormProps {
  /** What the line above was understood as. */
  readonly read: Understood
  /** Whose it is, as the screen behind or the line says. */
  readonly whose: Whose | undefined
  /** Whom the line may mean where it does not say for sure. */
  readonly choices: readonly Whose[]
  readonly onDone: () => void
}
