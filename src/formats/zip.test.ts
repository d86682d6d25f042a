import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { utf8 } from './testing/fixtures.ts'
import { listZip, unzip } from './zip.ts'

const ZIP = zipSync({ 'a.txt': utf8('Мария '.repeat(100)), 'folder/b.txt': utf8('Анна') })

test('what was packed comes out the same', () => {
  const unpacked = unzip(ZIP)
  expect(unpacked.ok && new TextDecoder().decode(unpacked.value.get('folder/b.txt'))).toBe('Анна')
})

test('only what is wanted is unpacked', () => {
  const unpacked = unzip(ZIP, (name) => name === 'a.txt')
  expect(unpacked.ok && [...unpacked.value.keys()]).toEqual(['a.txt'])
})

test('a bomb is refused by its table of contents, before anything is unpacked', () => {
  const bomb = zipSync(
    { 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) },
    { level: 9 },
  )
  expect(unzip(bomb)).toEqual({ ok: false, refusal: { code: 'file.bomb' } })
})

test('an entry that lies about its size is refused and never fills the memory', () => {
  const liar = zipSync({ 'a.txt': new Uint8Array(20 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(liar.buffer, liar.byteOffset, liar.byteLength)
  for (let at = 0; at + 46 < liar.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  }
  expect(unzip(liar)).toMatchObject({ ok: false, refusal: { code: 'file.damaged' } })
})

test('one changed byte is noticed and named', () => {
  const at = ZIP.length - listed() - 60
  const changed = Uint8Array.from(ZIP, (byte, index) => (index === at ? byte ^ 1 : byte))
  expect(unzip(changed).ok).toBe(false)
})

/** Where the table of contents begins, counted from the end. */
function listed(): number {
  const view = new DataView(ZIP.buffer, ZIP.byteOffset, ZIP.byteLength)
  return ZIP.length - view.getUint32(ZIP.length - 6, true)
}

test('half a zip is damaged', () => {
  expect(listZip(ZIP.subarray(0, ZIP.length / 2))).toEqual({
    ok: false,
    refusal: { code: 'file.damaged' },
  })
})
