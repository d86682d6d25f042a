import { coldContactsLater } from './cold-contacts/later.ts'
import type { Say } from './feature.ts'
import { groupsLater } from './groups/later.ts'
import { partnersLater } from './partners/later.ts'
import { pursuitsLater } from './pursuits/later.ts'
import { questionnairesLater } from './questionnaires/later.ts'
import { regimensLater } from './regimens/later.ts'

/** Reasons and plans that come with the commands: of features that stand in `features.ts` as `later`. */
export const laterFeatures: readonly Say[] = [
  regimensLater,
  questionnairesLater,
  groupsLater,
  pursuitsLater,
  coldContactsLater,
  partnersLater,
]
