import type { ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useWords } from '../i18n/lang.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { shellWords } from './messages.ts'
import { loadClients, loadSearch, pages } from './pages.ts'
import { useWarm } from './use-warm.ts'

/** The page of the address. */
export function Routes(): ReactNode {
  const [path] = useLocation()
  useWarm(loadClients)
  useWarm(loadSearch)
  return (
    <ErrorBoundary at={path}>
      <Switch>
        {pages.map(({ path: at, Screen }) => (
          <Route key={at} path={at} component={Screen} />
        ))}
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
