import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { give, thing } from '../../src/book/toy.fixture.ts'
import { open, openWithBook } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'kartoteka-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0

function freshPath(): string {
  files += 1
  const path = join(folder, `${files}`, 'book.db')
  mkdirSync(dirname(path))
  return path
}

async function filled(path: string): Promise<void> {
  const store = await openWithBook(path)
  await store.run(bookId, [give('thing.many', { box: 'a', count: 3_000 })], me)
  await store.close()
}

function overwrite(path: string, at: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, randomBytes(length), 0, length, at)
  closeSync(file)
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error.code,
  )

test('folders on the way to a new file are made', async () => {
  const path = join(folder, 'a', 'b', 'c', 'book.db')
  await openWithBook(`sqlite:${path}`)
  expect(existsSync(path)).toBe(true)
})

test('a clean end leaves one file', async () => {
  const path = freshPath()
  await filled(path)
  expect(existsSync(`${path}-wal`)).toBe(false)
})

test('damaged pages are noticed at the start', async () => {
  const path = freshPath()
  await filled(path)
  overwrite(path, Math.floor(statSync(path).size / 2 / 4096) * 4096, 3 * 4096)
  expect(await codeOf(open(path))).toBe('store.damaged')
})

test('a file that was cut off is noticed at the start', async () => {
  const path = freshPath()
  await filled(path)
  const whole = statSync(path).size
  execFileSync('truncate', ['-s', `${Math.floor(whole / 2)}`, path])
  expect(await codeOf(open(path))).toBe('store.damaged')
})

test('something else than a database is said to be so and left as it is', async () => {
  const path = freshPath()
  writeFileSync(path, 'Dear diary, '.repeat(1_000))
  expect(await codeOf(open(path))).toBe('store.not-a-database')
  expect(statSync(path).size).toBe(12_000)
})

test('a database of another program is left as it is', async () => {
  const path = freshPath()
  const other = new DatabaseSync(path)
  other.exec('create table bookmarks (url text)')
  other.close()
  expect(await codeOf(open(path))).toBe('store.not-a-database')
})

test('a folder instead of a file is said to be out of reach', async () => {
  expect(await codeOf(open(folder))).toBe('store.unreachable')
})

test.runIf(process.platform === 'linux')(
  'a disk that takes no more refuses further commands and keeps all that were acknowledged',
  async () => {
    const path = freshPath()
    const store = await openWithBook(path)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await store.close()
    const child = join(import.meta.dirname, 'load.child.ts')
    // The shell limits the size of files: to the program that is a disk that takes no more.
    const command = `ulimit -f 4000; exec "${process.execPath}" "${child}" "${path}" 1000000`
    const output = execFileSync('bash', ['-c', command], { encoding: 'utf8', maxBuffer: 2 ** 27 })
    const lines = output.trimEnd().split('\n')
    const acknowledged = lines.filter((line) => !line.startsWith('fault'))
    expect(lines.at(-1)).toBe(`fault store.failed ${acknowledged.length + 1}`)
    expect(acknowledged.length).toBeGreaterThan(100)
    const after = await open(path)
    expect(await after.read(bookId, (book) => book.count(thing))).toBe(acknowledged.length)
  },
  90_000,
)

test('a program that keeps the file busy for a while is waited for, and others are answered', async () => {
  const path = freshPath()
  const store = await openWithBook(path)
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  const running = store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
  const ticks: number[] = []
  for (let at = 0; at < 5; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    ticks.push(await store.read(bookId, (book) => book.version))
  }
  other.exec('rollback')
  other.close()
  expect((await running)[0]?.revision).toBe(1)
  expect(ticks).toEqual([0, 0, 0, 0, 0])
})
