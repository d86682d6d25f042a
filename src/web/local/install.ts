/** What Chromium browsers hand to a page that may be installed. */
interface InstallPrompt extends Event {
  prompt(): Promise<void>
}

let kept: InstallPrompt | undefined
const listeners = new Set<() => void>()

addEventListener('beforeinstallprompt', (event) => {
  // Else the browser asks by itself, and mostly at a bad moment.
  event.preventDefault()
  keep(event as InstallPrompt)
})
addEventListener('appinstalled', () => keep(undefined))

/** Asks the browser to put the app among the others; undefined where the browser cannot, or it is there already. */
export function installer(): (() => void) | undefined {
  return kept && install
}

export function subscribeInstaller(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The page runs as an installed app, without the browser's bar. */
export function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches
}

function install(): void {
  const asked = kept
  keep(undefined)
  asked?.prompt()
}

function keep(prompt: InstallPrompt | undefined): void {
  kept = prompt
  for (const listener of listeners) listener()
}
