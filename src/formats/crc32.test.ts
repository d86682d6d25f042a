import { crc32 as nodes } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test('the checksum is the one that every zip program computes', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100, size: 'max' }), fc.nat(7), (bytes, from) => {
      const part = bytes.subarray(from)
      expect(crc32(part)).toBe(nodes(part))
    }),
  )
})
