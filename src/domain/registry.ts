import { createRegistry } from '../book/registry.ts'
import { birthdaysView } from './birthdays/views.ts'
import { audienceView } from './broadcasts/audience-view.ts'
import { newslettersView } from './broadcasts/newsletters-view.ts'
import { broadcastsView, broadcastView } from './broadcasts/views.ts'
import { feedsView } from './calendar/views.ts'
import { ledgerView, periodsView, suggestionsView } from './catalogues/views.ts'
import { clientView } from './clients/card-view.ts'
import { clientsView } from './clients/views.ts'
import { funnelView } from './cold-contacts/funnel-view.ts'
import { coldContactsView } from './cold-contacts/views.ts'
import { commands } from './commands.ts'
import { consentsView, consentWordingView } from './consents/views.ts'
import { flowView, foldersView, movementsView, turningView } from './folders/views.ts'
import { forgottenView } from './forgotten/views.ts'
import { forecastView, groupsView, groupView } from './groups/views.ts'
import { bringLater } from './later.ts'
import { laterFeatures } from './later-features.ts'
import { meetingsView, reliabilityView } from './meetings/views.ts'
import { partnersView, partnerView } from './partners/views.ts'
import { cadencesView, pursuitsView } from './pursuits/views.ts'
import { filledView } from './questionnaires/filled-view.ts'
import { formsView } from './questionnaires/forms-view.ts'
import { records } from './records.ts'
import { regimensView } from './regimens/views.ts'
import { searchView } from './search/views.ts'
import { settingsView } from './settings/views.ts'
import { silenceView } from './silence/views.ts'
import { sprintView } from './sprints/views.ts'
import { stallKindsView, stallsView } from './stalls/views.ts'
import { summaryView } from './summary/views.ts'
import { timeView } from './time/views.ts'
import { todayView } from './today/views.ts'
import { vipView } from './vip/views.ts'

bringLater(laterFeatures)

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
    flowView,
    turningView,
    birthdaysView,
    ledgerView,
    periodsView,
    suggestionsView,
    groupsView,
    groupView,
    forecastView,
    consentsView,
    consentWordingView,
    broadcastsView,
    broadcastView,
    audienceView,
    newslettersView,
    coldContactsView,
    funnelView,
    partnersView,
    partnerView,
    meetingsView,
    reliabilityView,
    feedsView,
    vipView,
    pursuitsView,
    cadencesView,
    stallsView,
    stallKindsView,
    timeView,
    forgottenView,
    silenceView,
    summaryView,
    regimensView,
    formsView,
    filledView,
    sprintView,
    settingsView,
  ],
  wording: async () => (await import('./history/wording.ts')).wording,
})
