import { noWording, type Wording } from '../../book/wording.ts'
import { archiveWording } from '../archive/wording.ts'
import { broadcastsWording } from '../broadcasts/wording.ts'
import { calendarWording } from '../calendar/wording.ts'
import { cataloguesWording } from '../catalogues/wording.ts'
import { clientsWording } from '../clients/wording.ts'
import { coldContactsWording } from '../cold-contacts/wording.ts'
import { consentsWording } from '../consents/wording.ts'
import { erasureWording } from '../erasure/wording.ts'
import type { FeatureWording } from '../feature.ts'
import { groupsWording } from '../groups/wording.ts'
import { importsWording } from '../imports/wording.ts'
import { lettersWording } from '../letters/wording.ts'
import { meetingsWording } from '../meetings/wording.ts'
import { ordersWording } from '../orders/wording.ts'
import { partnersWording } from '../partners/wording.ts'
import { pursuitsWording } from '../pursuits/wording.ts'
import { questionnairesWording } from '../questionnaires/wording.ts'
import { regimensWording } from '../regimens/wording.ts'
import { settingsWording } from '../settings/wording.ts'
import { sprintsWording } from '../sprints/wording.ts'
import { tasksWording } from '../tasks/wording.ts'
import { todayWording } from '../today/wording.ts'
import { touchesWording } from '../touches/wording.ts'
import { vipWording } from '../vip/wording.ts'

const features: readonly FeatureWording[] = [
  archiveWording,
  broadcastsWording,
  calendarWording,
  cataloguesWording,
  clientsWording,
  coldContactsWording,
  consentsWording,
  erasureWording,
  groupsWording,
  importsWording,
  lettersWording,
  meetingsWording,
  ordersWording,
  pursuitsWording,
  partnersWording,
  questionnairesWording,
  regimensWording,
  settingsWording,
  sprintsWording,
  tasksWording,
  todayWording,
  touchesWording,
  vipWording,
]

/** How Kartoteka speaks of what was done. The words of a new feature are added above; a test asks for them. */
export const wording: Wording = {
  ...noWording,
  records: together(features.map((one) => one.records)),
  done: {
    ...together(features.map((one) => one.done)),
    undo: { ru: 'Возвращено как было', en: 'Taken back' },
  },
}

function together<Words>(
  parts: readonly (Readonly<Record<string, Words>> | undefined)[],
): Record<string, Words> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})))
}
