/** The person's choice of theme; `auto` follows the device. */
export type Theme = 'auto' | 'light' | 'dark'

const key = 'kartoteka.theme'

export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    // The browser gives no storage: the device's own theme it is.
    return 'auto'
  }
}

/** Takes effect at once and is kept on this device only. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') localStorage.removeItem(key)
  else localStorage.setItem(key, theme)
  applyTheme()
}

/** Puts the chosen theme on the page; called once before the first drawing. */
export function applyTheme(): void {
  const theme = chosenTheme()
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
