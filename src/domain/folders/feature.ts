import type { Feature } from '../feature.ts'
import { folderReasons } from './reasons.ts'

/** Who is about to leave the green folder, and whom to recall from the black one. */
export const folders: Feature = {
  reasons: folderReasons,
}
