import { useCallback, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Plan } from '../../../domain/plan.ts'
import type { Entry } from '../../../domain/today/entry.ts'
import { todayView } from '../../../domain/today/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday, useView } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { useNow } from '../../ui/use-now.ts'
import { talkOf } from './day-facts.ts'
import type { DoneLineProps } from './done-line.tsx'
import { spokenOutcome } from './outcomes/spoken.ts'
import type { Tap } from './outcomes/taps.ts'
import { sequenceOf } from './sequence.ts'
import { clockTime, timely, waitsUntil } from './timely.ts'

export type DayItem = { readonly entry: Entry } | { readonly done: DoneLineProps }

export interface DayList {
  readonly date: string
  readonly off: boolean
  readonly waiting: number
  readonly plans: readonly Plan[]
  /** Entries and done lines in the order in which they stand. */
  readonly items: readonly DayItem[]
  readonly open: number
  readonly done: number
  /** The entry that is unfolded; the first one unless another was chosen. */
  readonly picked: Entry | undefined
  /** The person has just gone to the picked entry by hand or by finishing the one before. */
  readonly moved: boolean
  readonly pick: (client: string) => void
  readonly finish: (client: { id: string; name: string }, tap: Tap) => void
}

/** The day's list as it stands on the screen. */
export function useDayList(): DayList {
  const { book } = useBook()
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  const view = useView(todayView, {})
  const moment = { today, time: clockTime(useNow()), lang }
  const entries = timely(view.entries, moment)
  // What leaves no talk behind, such as a task ticked off, is remembered while the screen stands.
  const [ticked, tick] = useState<ReadonlyMap<string, { name: string; said: string }>>(new Map())
  const [, go] = useLocation()
  const who = new URLSearchParams(useSearch()).get('who')
  const [moved, setMoved] = useState(false)

  const open = new Map(entries.map((entry) => [entry.client.id, entry]))
  const names = new Map(view.done.map(({ client }) => [client.id, client.name]))
  for (const [id, { name }] of ticked) if (!open.has(id) && !names.has(id)) names.set(id, name)
  // Who waits for an hour stands last, and comes up when it strikes.
  const later = new Map(
    entries
      .flatMap((entry) => [[entry.client.id, waitsUntil(entry, moment) ?? ''] as const])
      .filter(([, until]) => until !== '')
      .sort(([, a], [, b]) => (a < b ? -1 : 1)),
  )
  const now = [...open.keys()].filter((id) => !later.has(id))
  const sequence = [...useSequence(now, [...names.keys()]), ...later.keys()]

  const items = sequence.flatMap((id): DayItem[] => {
    const entry = open.get(id)
    if (entry) return [{ entry }]
    const talk = talkOf(book, id, today)
    const speaker = { lang, today, client: talk?.gender, owner: ownerGender }
    const said = talk ? spokenOutcome(talk.told, speaker) : (ticked.get(id)?.said ?? '')
    const touch = talk && {
      id: talk.touch.id,
      note: talk.touch.note ?? '',
      minutes: talk.touch.minutes ?? null,
    }
    return [{ done: { client: { id, name: names.get(id) ?? '' }, said, touch } }]
  })
  const pick = useCallback(
    (client: string) => {
      setMoved(true)
      go(`/?who=${client}`, { replace: true })
    },
    [go],
  )
  const finish = useCallback((client: { id: string; name: string }, tap: Tap) => {
    setMoved(true)
    tick((all) => new Map(all).set(client.id, { name: client.name, said: tap.done }))
  }, [])
  return {
    date: view.date,
    off: view.off,
    waiting: view.waiting,
    plans: view.plans,
    items,
    open: open.size,
    done: names.size,
    picked: (who === null ? undefined : open.get(who)) ?? firstEntry(items),
    moved,
    pick,
    finish,
  }
}

function firstEntry(items: readonly DayItem[]): Entry | undefined {
  for (const item of items) if ('entry' in item) return item.entry
  return undefined
}

function useSequence(open: readonly string[], done: readonly string[]): readonly string[] {
  const [seen, see] = useState<readonly string[]>([])
  const sequence = sequenceOf(seen, open, done)
  if (sequence.join() !== seen.join()) see(sequence)
  return sequence
}
