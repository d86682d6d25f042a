import { archive } from './archive/feature.ts'
import { birthdays } from './birthdays/feature.ts'
import { catalogues } from './catalogues/feature.ts'
import { clients } from './clients/feature.ts'
import type { Feature } from './feature.ts'
import { folders } from './folders/feature.ts'
import { imports } from './imports/feature.ts'
import { meetings } from './meetings/feature.ts'
import { orders } from './orders/feature.ts'
import { settings } from './settings/feature.ts'
import { tasks } from './tasks/feature.ts'
import { today } from './today/feature.ts'
import { touches } from './touches/feature.ts'

/** Everything that Kartoteka keeps and does, by feature. A new feature is added here; its views in `registry.ts`, its words in `history/wording.ts`. */
export const features: readonly Feature[] = [
  clients,
  orders,
  touches,
  tasks,
  meetings,
  catalogues,
  birthdays,
  folders,
  today,
  imports,
  archive,
  settings,
]
