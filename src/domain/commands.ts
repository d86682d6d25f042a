import { createRegistry } from '../book/registry.ts'
import { undoCommand } from '../book/undo.ts'
import { importArchive } from './archive/commands.ts'
import { addClient, deleteClient, editClient, reopenClient } from './clients/commands.ts'
import { importClients } from './imports/commands.ts'
import {
  arrangeMeeting,
  closeMeeting,
  confirmMeeting,
  deleteMeeting,
  editMeeting,
} from './meetings/commands.ts'
import { deleteOrder, editOrder, recordOrder } from './orders/commands.ts'
import { records } from './records.ts'
import { changeSettings } from './settings/commands.ts'
import { addTask, deleteTask, editTask, finishTask } from './tasks/commands.ts'
import { snoozeClient } from './today/commands.ts'
import { deleteTouch, editTouch, recordTouch } from './touches/commands.ts'

/** All that Kartoteka can do. A new command is added here and nowhere else. */
export const commands = [
  addClient,
  editClient,
  deleteClient,
  reopenClient,
  recordOrder,
  editOrder,
  deleteOrder,
  recordTouch,
  editTouch,
  deleteTouch,
  addTask,
  finishTask,
  editTask,
  deleteTask,
  arrangeMeeting,
  confirmMeeting,
  closeMeeting,
  editMeeting,
  deleteMeeting,
  snoozeClient,
  importClients,
  importArchive,
  changeSettings,
  undoCommand(records),
]

/** What a device needs to run commands; the views come with the screens that show them. */
export const deviceRegistry = createRegistry({ records, commands, views: [] })
