import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'

const ticketSchema = z.object({ member: z.string(), book: z.string(), issued: z.number() })

/** What a session cookie says, signed: who, of which book, since when (milliseconds of the epoch). */
export type Ticket = z.infer<typeof ticketSchema>

/** The longest that browsers keep a cookie; every visit begins it anew. */
export const ticketLife = 400 * 24 * 3600

export function sealTicket(secret: Uint8Array, ticket: Ticket): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${text}.${signature(secret, text).toString('base64url')}`
}

/** The ticket, when the server made it and it has not run out. */
export function openTicket(secret: Uint8Array, sealed: string, now: number): Ticket | undefined {
  const [text = '', mark = ''] = sealed.split('.')
  const given = Buffer.from(mark, 'base64url')
  const right = signature(secret, text)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const ticket = ticketSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return ticket.issued + ticketLife * 1000 > now ? ticket : undefined
}

function signature(secret: Uint8Array, text: string): Buffer {
  return createHmac('sha256', secret).update(`session ${text}`).digest()
}
