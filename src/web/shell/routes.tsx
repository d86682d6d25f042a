import type { ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { useWords } from '../i18n/lang.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { onDemand } from '../ui/on-demand.tsx'
import { Page } from '../ui/page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { shellWords } from './messages.ts'
import { useWarm } from './use-warm.ts'

const loadClients = async () =>
  (await import('../features/clients/clients-screen.tsx')).ClientsScreen
const ClientsScreen = onDemand(loadClients)
const JournalsScreen = onDemand(
  async () => (await import('../features/more/journals-screen.tsx')).JournalsScreen,
)
const BirthdaysScreen = onDemand(
  async () => (await import('../features/birthdays/birthdays-screen.tsx')).BirthdaysScreen,
)
const MoreScreen = onDemand(
  async () => (await import('../features/more/more-screen.tsx')).MoreScreen,
)
const SettingsScreen = onDemand(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
)
const ImportScreen = onDemand(
  async () => (await import('../features/imports/import-screen.tsx')).ImportScreen,
)

const HistoryScreen = onDemand(
  async () => (await import('../features/history/history-screen.tsx')).HistoryScreen,
)
const DeletedScreen = onDemand(
  async () => (await import('../features/history/deleted-screen.tsx')).DeletedScreen,
)
const loadSearch = async () => (await import('../features/search/search-screen.tsx')).SearchScreen
const SearchScreen = onDemand(loadSearch)

/** Every page of Kartoteka. Only «Сегодня» comes with the first load. */
export function Routes(): ReactNode {
  const [path] = useLocation()
  useWarm(loadClients)
  useWarm(loadSearch)
  return (
    <ErrorBoundary at={path}>
      <Switch>
        <Route path="/" component={TodayScreen} />
        <Route path="/clients/:id?" component={ClientsScreen} />
        <Route path="/search" component={SearchScreen} />
        <Route path="/journals" component={JournalsScreen} />
        <Route path="/birthdays" component={BirthdaysScreen} />
        <Route path="/more" component={MoreScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/import" component={ImportScreen} />
        <Route path="/history/:client?" component={HistoryScreen} />
        <Route path="/deleted" component={DeletedScreen} />
        <Route component={NotFound} />
      </Switch>
    </ErrorBoundary>
  )
}

function NotFound(): ReactNode {
  const words = useWords(shellWords)
  return (
    <Page title={words.notFound} sub={words.notFoundText}>
      <div>
        <ButtonLink href="/">{words.toToday}</ButtonLink>
      </div>
    </Page>
  )
}
