import { onDemand } from '../ui/on-demand.tsx'

/** What an empty book shows in the place of its lists; fetched only then. */
export const StartScreen = onDemand(
  async () => (await import('../features/start/start-screen.tsx')).StartScreen,
)
