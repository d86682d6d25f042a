import { lazy, type ReactNode, Suspense } from 'react'

const Screen = lazy(async () => ({
  default: (await import('../features/start/start-screen.tsx')).StartScreen,
}))

/** What an empty book shows in the place of its lists; fetched only then. */
export function StartScreen(): ReactNode {
  return (
    <Suspense>
      <Screen />
    </Suspense>
  )
}
