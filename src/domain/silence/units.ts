export type Unit = 'day' | 'week' | 'month' | 'year'

export interface Span {
  readonly count: number
  readonly unit: Unit
}

const daysInMonth = 365.25 / 12

/** Days as people say them: up to two weeks in days, up to twelve in weeks, up to three years in months; 7 days are a week. */
export function spanOf(days: number): Span {
  if (Math.round(days) === 7) return { count: 1, unit: 'week' }
  if (days < 14) return { count: Math.round(days), unit: 'day' }
  if (days < 84) return { count: Math.round(days / 7), unit: 'week' }
  const months = Math.round(days / daysInMonth)
  if (months >= 36 || months % 12 === 0) {
    return { count: Math.round(days / daysInMonth / 12), unit: 'year' }
  }
  return { count: months, unit: 'month' }
}
