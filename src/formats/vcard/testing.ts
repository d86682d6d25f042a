import { expect } from 'vitest'
import { utf8 } from '../testing/fixtures.ts'
import { readVcards } from './read.ts'

/** A contacts file of these lines. */
export const lines = (...all: string[]) => utf8(all.map((line) => `${line}\r\n`).join(''))

/** The only card of these lines, between its borders. */
export function card(version: string, ...body: string[]) {
  const { cards, problems } = readVcards(
    lines('BEGIN:VCARD', `VERSION:${version}`, ...body, 'END:VCARD'),
  )
  expect(problems).toEqual([])
  return cards[0]
}
