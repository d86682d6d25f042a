import type { Day } from '../../words/days.ts'
import type { NamedCatalogue } from './catalogue-in-line.ts'
import type { EntryKind, KindWord, TalkChannel, TalkOutcome } from './kind.ts'
import { blanked, type Place, textAt, wordsAround } from './place.ts'
import type { NamedSum } from './sum-in-line.ts'
import type { Who } from './who.ts'

/** What was heard in a line, and where it stands. */
export interface Heard {
  readonly line: string
  readonly word: KindWord | undefined
  readonly who: Who | undefined
  /** «Омега-3», «тон 102». */
  readonly things: readonly Place[]
  readonly sum: NamedSum | undefined
  readonly catalogue: NamedCatalogue | undefined
  readonly day: (Place & { readonly day: Day }) | undefined
  readonly time: (Place & { readonly time: string }) | undefined
  readonly unclear: readonly Place[]
  readonly outcome: (Place & { readonly outcome: TalkOutcome }) | undefined
}

/** What a line of plain Russian asks to write down: only what it says, nothing guessed. */
export interface Understood {
  /** Undefined where the line does not tell. */
  readonly kind?: EntryKind
  readonly who?: Who
  readonly day?: Day
  readonly time?: string
  /** Whole units, kopecks after the point. */
  readonly sum?: number
  readonly items?: string
  /** Of the catalogue: «6». */
  readonly number?: string
  /** What to do, or what was promised. */
  readonly text?: string
  readonly promise?: boolean
  readonly outcome?: TalkOutcome
  readonly channel?: TalkChannel
  readonly note?: string
  readonly place?: string
  /** A phone or an address, for a card that is still to be made. */
  readonly contact?: string
  /** Words of which nothing was made. */
  readonly left: readonly string[]
}

export function asOrder(heard: Heard): Understood {
  const { line, word, who, sum, day, unclear } = heard
  const items = around(line, [word, who, sum, day, ...unclear]).join(' ')
  return {
    kind: 'order',
    ...common(heard),
    ...(sum && { sum: sum.amount }),
    ...(items && { items }),
    left: said(heard),
  }
}

/** The text of a task is the line itself, without the day: nothing of it can be lost. */
export function asTask(heard: Heard): Understood {
  const { line, word, day } = heard
  const text = blanked(line, day ? [day] : [])
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;]+$/, '')
  return {
    kind: 'task',
    ...common(heard),
    ...(text && { text }),
    ...(word?.kind === 'promise' && { promise: true }),
    left: day ? [] : said(heard),
  }
}

export function asTalk(heard: Heard): Understood {
  const { line, word, who, day, outcome } = heard
  const unanswered = outcome?.outcome === 'no-answer' ? outcome : undefined
  const note = around(line, [word?.channel && word, who, day, unanswered]).join(' ')
  return {
    kind: 'talk',
    ...common(heard),
    outcome: outcome?.outcome ?? 'talked',
    ...(word?.channel && { channel: word.channel }),
    ...(note && { note }),
    left: [],
  }
}

export function asMeeting(heard: Heard): Understood {
  const { line, word, who, day, time, unclear } = heard
  const rest = around(line, [word, who, day, time, ...unclear], false)
  const isPlace = (text: string) =>
    /^(?:в|во|на|у|около|возле|по адресу|кафе|офис)(?!\p{L})/iu.test(text)
  const place = rest.filter(isPlace).join(', ')
  return {
    kind: 'meeting',
    ...common(heard),
    ...(time && { time: time.time }),
    ...(place && { place }),
    left: [...said(heard), ...rest.filter((text) => !isPlace(text))],
  }
}

export function asCatalogue(heard: Heard): Understood {
  const { line, word, who, day, catalogue, unclear } = heard
  const number = catalogue?.number
  return {
    kind: 'catalogue',
    ...common(heard),
    ...(number && { number }),
    left: [
      ...said(heard),
      ...around(line, [word, catalogue, catalogue?.given, who, day, ...unclear]),
    ],
  }
}

function common({ who, day }: Heard) {
  return { ...(who && { who }), ...(day && { day: day.day }) }
}

/** Times that name no day, as they were said. */
function said({ line, unclear }: Heard): string[] {
  return unclear.map((place) => textAt(line, place))
}

function around(line: string, places: readonly (Place | '' | undefined)[], bare = true): string[] {
  return wordsAround(
    line,
    places.flatMap((place) => place || []),
    bare,
  )
}
