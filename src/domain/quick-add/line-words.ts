import { folded } from '../clients/names.ts'
import { givenNamesIn } from '../names/forms.ts'
import { type Hits, hitsOf, type People } from './people.ts'
import type { Place } from './place.ts'

/** A word of a line that may be part of a name. */
export interface Word extends Place {
  readonly text: string
  readonly hits: Hits
  /** How near it comes to anybody's name. */
  readonly nearest: number
  readonly given: boolean
  readonly capital: boolean
  /** What follows is no word of its own: «Витамин D3». */
  readonly numbered: boolean
}

/** Words that are nobody's name. */
export const never =
  /^(?:[а-я]|со|ко|об|обо|для|от|до|по|за|на|из|во|не|но|или|что|как|про|при|без|над|под|она|он|они|её|ее|ему|ей|его|мне|меня|нам|вам|это|ещё|еще|уже|там|тут|где|когда|потом|надо|нужно|да|нет|же|бы|ли)$/i

/** «D3», «Q10»: letters and a number that only tell one thing of a name from another. */
const longestCode = 3

/** The words of a line, each with those of the book whom it may name; `things` are what else stands in the line. */
export function wordsOf(line: string, people: People, things: readonly Place[] = []): Word[] {
  const codes = things.filter(({ length }) => length <= longestCode)
  return [...line.matchAll(/\p{L}[\p{L}'’-]*/gu)].map((found) => {
    const end = found.index + found[0].length
    const numbered = codes.some(({ at }) => at > end && line.slice(end, at).trim() === '')
    return { ...wordOf(found, people), numbered }
  })
}

function wordOf({ 0: text, index: at }: RegExpExecArray, people: People): Omit<Word, 'numbered'> {
  const isNever = never.test(text)
  const hits = hitsOf(people, isNever ? '' : text)
  return {
    at,
    length: text.length,
    text,
    hits,
    nearest: Math.max(most(hits.names), most(hits.patronymics)),
    given: !isNever && givenNamesIn(folded(text)).length > 0,
    capital: /^\p{Lu}/u.test(text),
  }
}

/** The nearest of them; 0 where there are none. */
export function most(near: ReadonlyMap<string, number>): number {
  let nearest = 0
  for (const one of near.values()) nearest = Math.max(nearest, one)
  return nearest
}
