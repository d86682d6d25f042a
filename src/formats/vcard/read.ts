import type { CardProblem, ContactCard } from '../../domain/imports/contact-card.ts'
import { utf16Order } from '../encoding.ts'
import type { Notice } from '../types.ts'
import { splitBlocks } from './blocks.ts'
import { createLetterReader } from './charset.ts'
import { logicalLines } from './lines.ts'
import { toCard } from './to-card.ts'

export interface ReadCards {
  readonly cards: readonly ContactCard[]
  readonly problems: readonly CardProblem[]
  readonly notices: readonly Notice[]
}

/**
 * The cards of a contacts file (vCard 2.1, 3.0, 4.0 and the dialects of phones). Never refuses: every
 * `BEGIN:VCARD` becomes a card or a problem with its line.
 */
export function readVcards(file: Uint8Array): ReadCards {
  const bytes = asOctets(file)
  const letters = createLetterReader(bytes)
  const { blocks, problems } = splitBlocks(logicalLines(bytes))
  const cards: ContactCard[] = []
  for (const block of blocks) {
    const read = toCard(block, letters)
    if (read.card) cards.push(read.card)
    problems.push(...read.problems)
  }
  problems.sort((a, b) => a.line - b.line)
  return { cards, problems, notices: letters.notices() }
}

/** Lines are taken apart byte by byte, so UTF-16 becomes UTF-8 first and the byte-order mark goes. */
function asOctets(file: Uint8Array): Uint8Array {
  const order = utf16Order(file)
  if (order) return new TextEncoder().encode(new TextDecoder(order).decode(file))
  return file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? file.subarray(3) : file
}
