import { birthdays } from './birthdays/feature.ts'
import { broadcasts } from './broadcasts/feature.ts'
import { calendar } from './calendar/feature.ts'
import { catalogues } from './catalogues/feature.ts'
import { clients } from './clients/feature.ts'
import { coldContacts } from './cold-contacts/feature.ts'
import { consents } from './consents/feature.ts'
import { erasure } from './erasure/feature.ts'
import type { Feature } from './feature.ts'
import { folders } from './folders/feature.ts'
import { groups } from './groups/feature.ts'
import { meetings } from './meetings/feature.ts'
import { orders } from './orders/feature.ts'
import { partners } from './partners/feature.ts'
import { pursuits } from './pursuits/feature.ts'
import { questionnaires } from './questionnaires/feature.ts'
import { regimens } from './regimens/feature.ts'
import { settings } from './settings/feature.ts'
import { sprints } from './sprints/feature.ts'
import { tasks } from './tasks/feature.ts'
import { today } from './today/feature.ts'
import { touches } from './touches/feature.ts'
import { vip } from './vip/feature.ts'

/**
 * What Kartoteka keeps and whom it says to contact, by feature: all of it is on every device at once. A new feature is added
 * here; what it does in `commands.ts`, what it shows in `registry.ts`, its words in `history/wording.ts`.
 */
export const features: readonly Feature[] = [
  clients,
  orders,
  touches,
  tasks,
  meetings,
  pursuits,
  groups,
  coldContacts,
  partners,
  calendar,
  catalogues,
  regimens,
  questionnaires,
  birthdays,
  folders,
  consents,
  broadcasts,
  vip,
  sprints,
  today,
  erasure,
  settings,
]
