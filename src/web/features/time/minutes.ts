/** Minutes as they were typed: null where nothing was, undefined where it is no number of minutes of a day. */
export function readMinutes(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const minutes = Number(typed)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440 ? minutes : undefined
}
