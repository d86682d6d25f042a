/** Digits of a ticket: short enough to be typed at the door. */
const digits = 6

/**
 * The number on the ticket of an enrolment, «482915»: made of its id, so that every device knows it and nothing is stored; it says nothing of the person. Among thirty people two
 * have the same once in two thousand groups; then both are shown at the door.
 */
export function ticketOf(enrolment: string): string {
  const number = Number.parseInt(enrolment.slice(0, 8), 16) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/** What was typed or scanned as a ticket's number; undefined when it is none. */
export function readTicket(text: string): string | undefined {
  const bare = text.replaceAll(/\D/g, '')
  return bare.length === digits ? bare : undefined
}
