import type { Feature } from '../feature.ts'
import { importArchive } from './commands.ts'

/** A whole book brought in. */
export const archive: Feature = {
  commands: [importArchive],
}
