import { expect, test } from 'vitest'
import type { Envelope } from '../../book/envelope.ts'
import { toy } from '../../book/toy.fixture.ts'
import { DeviceBook } from './device-book.ts'
import type { DeviceRegistry } from './device-registry.ts'

const registry: DeviceRegistry = {
  ...toy,
  bring: async () => undefined,
  isNeededFor: () => false,
  insist: async () => undefined,
}

const known = {
  id: 'b',
  name: 'Картотека',
  member: { id: 'me', role: 'owner' },
  opened: 0,
} as const

/** A device whose disk takes what it is given only when the test says so. */
function slowDevice() {
  const book = new DeviceBook(registry)
  const taken: Envelope[] = []
  book.keeper = { save: (envelope) => taken.push(envelope), replaceRejected: async () => undefined }
  book.report({ phase: 'ready', known })
  return { book, taken }
}

const later = () => new Promise((resolve) => setTimeout(resolve))

test('what was given is kept when the disk has it, not when the screen shows it', async () => {
  const { book, taken } = slowDevice()
  await book.kept()
  expect((await book.give('box.add', { id: 'a', label: 'Шляпы' })).ok).toBe(true)
  let isKept = false
  const kept = book.kept().then(() => {
    isKept = true
  })
  await later()
  expect([taken.length, isKept, book.status.saved]).toEqual([1, false, 'saving'])
  book.savedHere(1)
  await kept
  expect(book.status.saved).toBe('device')
})

test('nobody waits for a disk that takes nothing: the screen says what is wrong', async () => {
  const { book } = slowDevice()
  await book.give('box.add', { id: 'a', label: 'Шляпы' })
  book.reportProblem('saving', 'storage-full')
  await book.kept()
  expect(book.status.problem).toBe('storage-full')
})
