/** How well this device keeps what is written on it; undefined where the browser does not say. */
export interface Keeping {
  /** The browser has promised not to clear it by itself. */
  readonly promised: boolean
  readonly bytes: number
}

export async function keeping(): Promise<Keeping | undefined> {
  const { storage } = navigator
  if (!storage?.persisted || !storage.estimate) return undefined
  const [promised, { usage = 0 }] = await Promise.all([storage.persisted(), storage.estimate()])
  return { promised, bytes: usage }
}

/**
 * Asks the browser to keep what is written here; else it may clear what nobody opened for weeks. Some browsers ask
 * the person, others look at how much the app is used.
 */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.()) ?? false
}
