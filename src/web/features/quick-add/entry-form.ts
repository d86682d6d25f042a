import type { Line } from '../../../domain/quick-add/line.ts'
import type { Whose } from './whose.ts'

/** What every form of an entry is given. */
export interface EntryFormProps {
  /** What the line above was understood as. */
  readonly line: Line
  /** Whose it is, as the screen behind or the line says. */
  readonly whose: Whose | undefined
  readonly onDone: () => void
}
