import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The token in the start link: whoever holds it first gets a session, nobody after that. */
export interface StartToken {
  readonly value: string
  /** True once, for the right value. */
  spend(value: string): boolean
}

export function createStartToken(): StartToken {
  const value = randomBytes(32).toString('base64url')
  let spent = false
  return {
    value,
    spend(candidate) {
      if (spent || !isSame(candidate, value)) return false
      spent = true
      return true
    },
  }
}

/** Compares hashes, so that the time it takes tells nothing, not even the length. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
