import { type RefObject, useEffect, useRef } from 'react'
import { useSearch } from 'wouter'

/** The record, the field or `contacts` at which the address asks a card to open. */
export function useAskedPlace(): string | undefined {
  return new URLSearchParams(useSearch()).get('at') ?? undefined
}

/** Names a place of a card, at which it may be opened. */
export function placeMark(place: string): object {
  return { 'data-place': place }
}

/** Brings the place that the address asks for into sight, and marks it. */
export function usePlace(card: string | undefined): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null)
  const asked = useAskedPlace()
  useEffect(() => {
    if (!asked || !card) return
    const place = sheet.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(asked)}"]`)
    if (!place) return
    place.dataset.found = ''
    place.scrollIntoView({ block: 'center' })
    return () => {
      delete place.dataset.found
    }
  }, [asked, card])
  return sheet
}
