import { backoff } from './sync/backoff.ts'

/** Shows the new version of the app in this tab. */
export type Update = () => void

const listeners = new Set<(update: Update) => void>()
let ready: Update | undefined

/** Calls back when a newer version of the app has been fetched; `update` loads it when the person agrees. */
export function onUpdateReady(listener: (update: Update) => void): () => void {
  listeners.add(listener)
  if (ready) listener(ready)
  return () => listeners.delete(listener)
}

/**
 * Keeps the app itself, never its data, for starts without network. What came before the network broke off is not
 * fetched again.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab agreed to the update: this one works on with what it has until the person agrees too.
    if (hadOne) offer(() => location.reload())
  })
  for (let failures = 1; ; failures += 1) {
    try {
      const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' })
      watch(registration)
      if (await isKept(registration)) return
    } catch (error) {
      // Without it everything works but a start without network, and private windows have none.
      console.warn('The app is not kept for starts without network', error)
      if (!(error instanceof TypeError)) return
    }
    await new Promise((resolve) => setTimeout(resolve, backoff(failures, Math.random())))
  }
}

/** Whether all of the app has come; not when the network broke off in the middle. */
function isKept({ active, waiting, installing }: ServiceWorkerRegistration): Promise<boolean> {
  return new Promise((resolve) => {
    if (active || waiting || !installing) return resolve(true)
    installing.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve(true)
      if (installing.state === 'redundant') resolve(false)
    })
  })
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration
    if (waiting && registration.active) offer(() => replace(registration))
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined)
  })
  look()
}

/** Lets the newer version take over and shows it; one that has done so already, in whatever way, is shown at once. */
function replace({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload()
    return
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') location.reload()
  })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function offer(update: Update): void {
  ready = update
  for (const listener of listeners) listener(update)
}
