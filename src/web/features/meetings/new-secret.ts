export interface Secret {
  /** What stands in the link: 32 random bytes in the letters of addresses. */
  readonly secret: string
  /** Its SHA-256 in hexadecimal, which the book keeps. */
  readonly hash: string
}

/** The secret of a calendar link, made on this device and never sent. */
export async function newSecret(): Promise<Secret> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
  return { secret, hash: hash.join('') }
}
