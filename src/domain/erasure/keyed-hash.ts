import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** HMAC-SHA-256 (RFC 2104) of a text with a secret of 32 bytes in hex; 64 digits in hex. */
export function keyedHash(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(text)))
}

/** 32 random bytes in hex. */
export function randomSecret(): string {
  return bytesToHex(randomBytes(32))
}
