import type { CardProblem } from '../../domain/imports/contact-card.ts'
import type { LogicalLine } from './lines.ts'

export interface Block {
  readonly line: number
  readonly lines: LogicalLine[]
}

const BEGIN = /^\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD/i
const END = /^\s*(?:[\w-]+\.)?END\s*:\s*VCARD/i

/**
 * The cards of a file as blocks of lines, in order of their first line. A card inside another (an agent of 2.1) is a
 * block of its own; a card without an end ends where the next begins and is named as a problem.
 */
export function splitBlocks(lines: readonly LogicalLine[]): {
  blocks: Block[]
  problems: CardProblem[]
} {
  const blocks: Block[] = []
  const problems: CardProblem[] = []
  const open: Block[] = []
  let outside = false
  const closeUnfinished = () => {
    for (const { line } of open) problems.push({ line, code: 'card.unfinished' })
    open.length = 0
  }
  lines.forEach((line, index) => {
    const current = open.at(-1)
    if (BEGIN.test(line.text)) {
      if (current && !isNested(lines, index)) closeUnfinished()
      const block = { line: line.number, lines: [] }
      blocks.push(block)
      open.push(block)
      outside = false
    } else if (END.test(line.text)) {
      open.pop()
    } else if (current) {
      current.lines.push(line)
    } else {
      if (!outside) problems.push({ line: line.number, code: 'card.outside' })
      outside = true
    }
  })
  closeUnfinished()
  return { blocks, problems }
}

/** After the end of an inner card the outer one goes on; after the end of the last one nothing or a new card does. */
function isNested(lines: readonly LogicalLine[], begin: number): boolean {
  const end = lines.findIndex((line, index) => index > begin && END.test(line.text))
  const after = end < 0 ? undefined : lines[end + 1]
  return after !== undefined && !BEGIN.test(after.text)
}
