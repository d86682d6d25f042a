import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Refusal } from '../book/result.ts'

/** A body that is not JSON; thrown, because a parser of Fastify has no other way to refuse. */
export class Unreadable extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** JSON is the only kind of body: forms and plain text, which other sites may post, are refused. */
export function addJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_: FastifyRequest, body: Buffer) => (body.length === 0 ? undefined : parseJson(body)),
  )
}

function parseJson(body: Buffer): unknown {
  const text = decode(body)
  try {
    return JSON.parse(text)
  } catch (error) {
    const { line, column } = placeOfFault(text, error)
    const at = `${line}:${column}`
    throw new Unreadable({ code: 'request.json', at, params: { line, column } })
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new Unreadable({ code: 'request.encoding' })
  }
}

const longestSearched = 1_000_000

/** Where JSON stops being JSON. V8 says it for most faults; for the others the shortest bad beginning is sought. */
export function placeOfFault(text: string, error: unknown): { line: number; column: number } {
  const told = positionIn(error)
  if (told !== undefined) return lineAndColumn(text, told)
  if (isUnfinished(text) || text.length > longestSearched) return lineAndColumn(text, text.length)
  let good = 0
  let bad = text.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUnfinished(text.slice(0, middle))) good = middle
    else bad = middle
  }
  return lineAndColumn(text, bad - 1)
}

/** Whether more text could still make it JSON. */
function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const position = positionIn(error)
    if (position !== undefined) return position >= beginning.length
    return error instanceof Error && error.message.startsWith('Unexpected end')
  }
}

function positionIn(error: unknown): number | undefined {
  const found = error instanceof Error ? /at position (\d+)/.exec(error.message) : null
  return found ? Number(found[1]) : undefined
}

function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
