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

/** Keeps the app itself, never its data, for starts without network. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // Another tab agreed to the update: this one works on with what it has until the person agrees too.
    if (hadOne) offer(() => location.reload())
  })
  try {
    watch(await serviceWorker.register('/sw.js', { updateViaCache: 'none' }))
  } catch (error) {
    // Without it everything works but a start without network, and private windows have none.
    console.warn('The app is not kept for starts without network', error)
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const { waiting } = registration
    if (waiting && registration.active) offer(() => replaceBy(waiting))
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) registration.update().catch(() => undefined)
  })
  look()
}

function replaceBy(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function offer(update: Update): void {
  ready = update
  for (const listener of listeners) listener(update)
}
