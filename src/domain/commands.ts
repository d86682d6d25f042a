import type { AnyCommand } from '../book/command.ts'
import { undoCommand } from '../book/undo.ts'
import { archiveCommands } from './archive/commands.ts'
import { broadcastCommands } from './broadcasts/commands.ts'
import { deliveryCommands } from './broadcasts/delivery-commands.ts'
import { newsletterCommands } from './broadcasts/newsletter-commands.ts'
import { calendarCommands } from './calendar/commands.ts'
import { catalogueCommands } from './catalogues/commands.ts'
import { clientCommands } from './clients/commands.ts'
import { coldContactCommands } from './cold-contacts/commands.ts'
import { consentCommands } from './consents/commands.ts'
import { erasureCommands } from './erasure/commands.ts'
import { groupCommands } from './groups/commands.ts'
import { importCommands } from './imports/commands.ts'
import { letterCommands } from './letters/commands.ts'
import { meetingCommands } from './meetings/commands.ts'
import { orderCommands } from './orders/commands.ts'
import { partnerCommands } from './partners/commands.ts'
import { leavingCommands } from './partners/leaving-commands.ts'
import { trainingCommands } from './partners/training-commands.ts'
import { pursuitCommands } from './pursuits/commands.ts'
import { questionnaireCommands } from './questionnaires/commands.ts'
import { records } from './records.ts'
import { regimenCommands } from './regimens/commands.ts'
import { settingsCommands } from './settings/commands.ts'
import { sprintCommands } from './sprints/commands.ts'
import { taskCommands } from './tasks/commands.ts'
import { todayCommands } from './today/commands.ts'
import { touchCommands } from './touches/commands.ts'
import { vipCommands } from './vip/commands.ts'

/** All that Kartoteka can do. The commands of a new feature are added here and nowhere else. */
export const commands: readonly AnyCommand[] = [
  ...clientCommands,
  ...orderCommands,
  ...touchCommands,
  ...taskCommands,
  ...meetingCommands,
  ...pursuitCommands,
  ...letterCommands,
  ...groupCommands,
  ...coldContactCommands,
  ...partnerCommands,
  ...leavingCommands,
  ...trainingCommands,
  ...calendarCommands,
  ...catalogueCommands,
  ...regimenCommands,
  ...questionnaireCommands,
  ...consentCommands,
  ...broadcastCommands,
  ...deliveryCommands,
  ...newsletterCommands,
  ...vipCommands,
  ...sprintCommands,
  ...todayCommands,
  ...importCommands,
  ...archiveCommands,
  ...erasureCommands,
  ...settingsCommands,
  undoCommand(records),
]
