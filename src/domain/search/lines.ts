import { foldedLines } from './fold.ts'

/** One line of a text and what it is about. */
export interface Line {
  readonly client: string
  /** The record that says it; the client's own where it is their card. */
  readonly id: string
  /** The day of a record; on a card the day the client was let go, empty for all others. */
  readonly on: string
}

/**
 * Many short texts as the lines of one: a scan over thousands of them is one search of the engine, and
 * one string takes far less memory than thousands.
 */
export interface Lines {
  readonly text: string
  readonly lines: readonly Line[]
  /** Where each line begins; one more for where the text ends. */
  readonly starts: Uint32Array
  /** Where the first part of each line ends: the names, on a card. */
  readonly heads: Uint32Array
}

export interface LineText extends Line {
  /** As it was written; the head of a card is its names. */
  readonly head: string
  readonly rest: string
}

/** Of no alphabet: nobody types it. */
const between = '\uE000'

/** Texts of records as folded lines. */
export function linesOf(texts: readonly LineText[]): Lines {
  const raw = texts.map(({ head, rest }) => `${inOneLine(head)}${between}${inOneLine(rest)}`)
  // Folded all at once: that is several times as quick as one by one.
  const text = `${foldedLines(raw.join('\n'))}\n`
  const starts = new Uint32Array(texts.length + 1)
  const heads = new Uint32Array(texts.length)
  for (let at = 0; at < texts.length; at += 1) {
    const start = starts[at] ?? 0
    heads[at] = text.indexOf(between, start)
    starts[at + 1] = text.indexOf('\n', start) + 1
  }
  return { text, starts, heads, lines: texts.map(({ client, id, on }) => ({ client, id, on })) }
}

function inOneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

/** Finds a word in a folded text from a place on; −1 where there is none. */
export type Finder = (text: string, from: number) => number

/** Tells of each line where a word is found, in the order of the lines, until `take` answers false. */
export function eachHit(
  { text, starts }: Lines,
  find: Finder,
  take: (nth: number, at: number) => boolean,
): void {
  let nth = 0
  for (let at = find(text, 0); at >= 0; at = find(text, starts[nth + 1] ?? text.length)) {
    while ((starts[nth + 1] ?? text.length) <= at) nth += 1
    if (!take(nth, at)) return
  }
}

/** One line, folded. */
export function lineText({ text, starts }: Lines, nth: number): string {
  return text.slice(starts[nth], (starts[nth + 1] ?? text.length) - 1)
}

/** 0 where a name begins at this place, 1 inside a name, 2 anywhere else. */
export function placeIn({ text, starts, heads }: Lines, nth: number, at: number): 0 | 1 | 2 {
  if (at >= (heads[nth] ?? 0)) return 2
  return at === starts[nth] || text[at - 1] === ' ' ? 0 : 1
}
