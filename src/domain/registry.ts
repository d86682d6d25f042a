import { createRegistry } from '../book/registry.ts'
import { undoCommand } from '../book/undo.ts'
import { birthdaysView } from './birthdays/views.ts'
import { clientView } from './clients/card-view.ts'
import { addClient, deleteClient, editClient, reopenClient } from './clients/commands.ts'
import { clientsView } from './clients/views.ts'
import { foldersView, movementsView } from './folders/views.ts'
import { importClients } from './imports/commands.ts'
import { arrangeMeeting, closeMeeting, confirmMeeting } from './meetings/commands.ts'
import { deleteOrder, editOrder, recordOrder } from './orders/commands.ts'
import { records } from './records.ts'
import { searchView } from './search/views.ts'
import { changeSettings } from './settings/commands.ts'
import { settingsView } from './settings/views.ts'
import { addTask, deleteTask, editTask, finishTask } from './tasks/commands.ts'
import { snoozeClient } from './today/commands.ts'
import { todayView } from './today/views.ts'
import { deleteTouch, editTouch, recordTouch } from './touches/commands.ts'

/** All that Kartoteka can record and show. A new feature is added here and nowhere else. */
export const registry = createRegistry({
  records,
  commands: [
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
    snoozeClient,
    importClients,
    changeSettings,
    undoCommand(records),
  ],
  views: [
    todayView,
    clientsView,
    searchView,
    clientView,
    foldersView,
    movementsView,
    birthdaysView,
    settingsView,
  ],
})
