/** The one-time token of a start link, taken out of the address bar and the history. */
export function takeToken(): string | undefined {
  const url = new URL(location.href)
  const token = url.searchParams.get('start')
  if (token === null) return undefined
  url.searchParams.delete('start')
  history.replaceState(history.state, '', url)
  return token
}
