import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a secret is the one whose SHA-256 (hexadecimal) is known; the time it takes tells nothing of how near it came. */
export function opens(secret: string, hash: string): boolean {
  const known = Buffer.from(hash, 'hex')
  const given = createHash('sha256').update(secret).digest()
  return known.length === given.length && timingSafeEqual(known, given)
}
