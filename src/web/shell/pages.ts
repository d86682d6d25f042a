import type { FunctionComponent } from 'react'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { onDemand } from '../ui/on-demand.tsx'
import type { SectionName } from './nav.ts'

export interface PagePart {
  /** As wouter reads it: `/clients/:id?`. */
  readonly path: string
  /** The section of the bottom bar that it belongs to; none for search, which is everywhere. */
  readonly section?: SectionName
  readonly Screen: FunctionComponent
}

export const loadClients = async () =>
  (await import('../features/clients/clients-screen.tsx')).ClientsScreen
export const loadSearch = async () =>
  (await import('../features/search/search-screen.tsx')).SearchScreen

/** Every page of Kartoteka. A new one is added here; only «Сегодня» comes with the first load. */
export const pages: readonly PagePart[] = [
  { path: '/', section: 'today', Screen: TodayScreen },
  { path: '/clients/:id?', section: 'clients', Screen: onDemand(loadClients) },
  { path: '/search', Screen: onDemand(loadSearch) },
  {
    path: '/journals',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/more/journals-screen.tsx')).JournalsScreen,
    ),
  },
  {
    path: '/birthdays',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/birthdays/birthdays-screen.tsx')).BirthdaysScreen,
    ),
  },
  {
    path: '/catalogues/:period?',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/catalogues/catalogues-screen.tsx')).CataloguesScreen,
    ),
  },
  {
    path: '/pursuits',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/pursuits/pursuits-screen.tsx')).PursuitsScreen,
    ),
  },
  {
    path: '/cadences',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/pursuits/cadences-screen.tsx')).CadencesScreen,
    ),
  },
  {
    path: '/stalls',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/stalls/stalls-screen.tsx')).StallsScreen,
    ),
  },
  {
    path: '/forgotten',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/forgotten/forgotten-screen.tsx')).ForgottenScreen,
    ),
  },
  {
    path: '/time',
    section: 'journals',
    Screen: onDemand(async () => (await import('../features/time/time-screen.tsx')).TimeScreen),
  },
  {
    path: '/groups/:id?/:part?/:which?',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/groups/groups-screen.tsx')).GroupsScreen,
    ),
  },
  {
    path: '/folders',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/folders/folders-screen.tsx')).FoldersScreen,
    ),
  },
  {
    path: '/vip',
    section: 'journals',
    Screen: onDemand(async () => (await import('../features/vip/vip-screen.tsx')).VipScreen),
  },
  {
    path: '/broadcasts/:id?',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/broadcasts/broadcasts-screen.tsx')).BroadcastsScreen,
    ),
  },
  {
    path: '/newsletters/:id?',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/broadcasts/newsletters-screen.tsx')).NewslettersScreen,
    ),
  },
  {
    path: '/summary',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/summary/summary-screen.tsx')).SummaryScreen,
    ),
  },
  {
    path: '/cold-contacts',
    section: 'journals',
    Screen: onDemand(
      async () =>
        (await import('../features/cold-contacts/cold-contacts-screen.tsx')).ColdContactsScreen,
    ),
  },
  {
    path: '/partners',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/partners/partners-screen.tsx')).PartnersScreen,
    ),
  },
  {
    path: '/meetings',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/meetings/meetings-screen.tsx')).MeetingsScreen,
    ),
  },
  {
    path: '/regimens',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/regimens/regimens-screen.tsx')).RegimensScreen,
    ),
  },
  {
    path: '/sprint',
    section: 'journals',
    Screen: onDemand(
      async () => (await import('../features/sprints/sprint-screen.tsx')).SprintScreen,
    ),
  },
  {
    path: '/more',
    section: 'more',
    Screen: onDemand(async () => (await import('../features/more/more-screen.tsx')).MoreScreen),
  },
  {
    path: '/forms/:form?',
    section: 'more',
    Screen: onDemand(
      async () => (await import('../features/questionnaires/forms-screen.tsx')).FormsScreen,
    ),
  },
  {
    path: '/settings',
    section: 'more',
    Screen: onDemand(
      async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
    ),
  },
  {
    path: '/import',
    section: 'more',
    Screen: onDemand(
      async () => (await import('../features/imports/import-screen.tsx')).ImportScreen,
    ),
  },
  {
    path: '/history/:client?',
    section: 'more',
    Screen: onDemand(
      async () => (await import('../features/history/history-screen.tsx')).HistoryScreen,
    ),
  },
  {
    path: '/deleted',
    section: 'more',
    Screen: onDemand(
      async () => (await import('../features/history/deleted-screen.tsx')).DeletedScreen,
    ),
  },
]

/** The section that an address belongs to. */
export function sectionOf(address: string): SectionName | undefined {
  const start = startOf(address)
  return pages.find(({ path }) => startOf(path) === start)?.section
}

/** `/clients` of `/clients/:id?`. */
function startOf(path: string): string {
  return `/${path.split('/')[1] ?? ''}`
}
