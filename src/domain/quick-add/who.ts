import { inNominative } from '../names/nominative.ts'
import { most, never, type Word, wordsOf } from './line-words.ts'
import { nearness, type People } from './people.ts'
import { filled, type Place } from './place.ts'

/** Whom a line names. */
export interface Who extends Place {
  /** Clients of the book whom the words fit, the nearest first. */
  readonly fits: readonly string[]
  /** The only one whom all of the words fit by name: there is nothing to choose. */
  readonly sure?: string
  /** Somebody in the book is called by all of the words. */
  readonly known: boolean
  /** The name that a new card would have. */
  readonly newName: string
}

/** What of a line names nobody. */
interface Others {
  /** Understood already. */
  readonly told: readonly Place[]
  readonly things: readonly Place[]
}

/**
 * The person whom a line names, in whatever case: «Марии Ивановой», «с Ольгой Петровной», «у Наташи». Of several names
 * a written one with a capital letter comes first, then the one that somebody in the book bears.
 */
export function whoIn(whole: string, { told, things }: Others, people: People): Who | undefined {
  const line = filled(whole, [...told, ...things], '|')
  const runs = runsOf(line, wordsOf(line, people, things))
  const best = runs.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  return best && whoOf(best)
}

/** The clients whom all words of a query fit by name, with how near they come. */
export function namedBy(query: string, people: People): ReadonlyMap<string, number> {
  const words = wordsOf(query, people)
  return words.every(({ nearest }) => nearest > 0) ? fitsOf(words) : new Map()
}

/** Words side by side that may be one name. */
function runsOf(line: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    const gap = before ? line.slice(before.at + before.length, word.at) : ''
    const goesOn = run.length > 0 && gap.trim() === '' && mayFollow(word, run)
    if (!goesOn) run = []
    if (goesOn || mayBegin(word, at)) {
      if (run.length === 0) runs.push(run)
      run.push(word)
    }
  }
  return runs
}

function mayBegin({ nearest, given, capital, text }: Word, at: number): boolean {
  if (never.test(text)) return false
  return given || nearest >= nearness.short || (capital && (nearest > 0 || at > 0))
}

function mayFollow(word: Word, run: readonly Word[]): boolean {
  if (never.test(word.text) || (word.numbered && !fitsAnybody(word))) return false
  const both = fitsOf([...run, word])
  if (word.nearest > 0 && both.size > 0) return word.capital || word.nearest > nearness.begins
  return word.capital || (word.hits.others.size > 0 && both.size > 0)
}

function weightOf(run: readonly Word[]): number {
  const known = run.some(({ nearest }) => nearest >= nearness.short)
  const [first] = run
  return (first?.capital ? 4 : 0) + (known ? 2 : 0) + (run.some(({ given }) => given) ? 1 : 0)
}

/** The clients whom every word fits that fits anybody, with how near they are. */
function fitsOf(run: readonly Word[]): Map<string, number> {
  const [first, ...others] = isStranger(run) ? [] : run.filter(fitsAnybody)
  const fits = new Map(first && [...first.hits.patronymics, ...first.hits.names])
  for (const word of others) {
    for (const [id, near] of fits) {
      const nearest = Math.min(near, fitOf(word, id))
      if (nearest > 0) fits.set(id, nearest)
      else fits.delete(id)
    }
  }
  return fits
}

/** A first name that nobody in the book bears: whoever bears the rest of the name is somebody else. */
function isStranger(run: readonly Word[]): boolean {
  return run.some((word) => word.given && !fitsAnybody(word))
}

function fitsAnybody({ nearest, hits }: Word): boolean {
  return nearest > 0 || hits.others.size > 0
}

function fitOf({ hits: { names, patronymics, others } }: Word, id: string): number {
  return names.get(id) ?? patronymics.get(id) ?? (others.has(id) ? nearness.name : 0)
}

function whoOf(run: readonly Word[]): Who {
  const [first] = run
  const last = run.at(-1)
  const at = first?.at ?? 0
  const place = { at, length: (last ? last.at + last.length : at) - at }
  const together = fitsOf(run)
  const fits = together.size > 0 ? together : someOf(run)
  const sorted = [...fits].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
  const whole = together.size > 0 && run.every(fitsAnybody)
  const best = most(fits)
  const top = [...fits].filter(([, near]) => near === best)
  const isSure =
    best === nearness.name ? top.length === 1 : best === nearness.short && fits.size === 1
  const sure = whole && isSure ? top[0]?.[0] : undefined
  const newName = inNominative(
    run.filter((word) => word.capital || word.given || word.nearest > 0).map(({ text }) => text),
  )
  return {
    ...place,
    fits: sorted,
    known: whole && best > nearness.begins,
    ...(sure !== undefined && { sure }),
    newName,
  }
}

/** Where no client bears the whole name, those who bear a part of it. */
function someOf(run: readonly Word[]): Map<string, number> {
  const some = new Map<string, number>()
  for (const { hits } of isStranger(run) ? [] : run) {
    for (const [id, near] of hits.names) if (near > nearness.begins) some.set(id, near)
  }
  return some
}
