import { createRegistry } from '../book/registry.ts'
import { birthdaysView } from './birthdays/views.ts'
import { ledgerView, periodsView, suggestionsView } from './catalogues/views.ts'
import { clientView } from './clients/card-view.ts'
import { clientsView } from './clients/views.ts'
import { commands } from './commands.ts'
import { foldersView, movementsView } from './folders/views.ts'
import { records } from './records.ts'
import { searchView } from './search/views.ts'
import { settingsView } from './settings/views.ts'
import { todayView } from './today/views.ts'

/** All that Kartoteka can record and show. A new view is added here and nowhere else. */
export const registry = createRegistry({
  records,
  commands,
  views: [
    todayView,
    clientsView,
    searchView,
    clientView,
    foldersView,
    movementsView,
    birthdaysView,
    ledgerView,
    periodsView,
    suggestionsView,
    settingsView,
  ],
  wording: async () => (await import('./history/wording.ts')).wording,
})
