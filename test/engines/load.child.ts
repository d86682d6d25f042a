import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { give } from '../../src/book/toy.fixture.ts'
import { openStore } from '../../src/store/open.ts'
import { bookId, me } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

/**
 * Gives commands as fast as the store takes them, and writes down the id of each that was
 * acknowledged. Ends after so many, or with `fault <code>` when the store takes no more.
 */
const [url = '', limit = '0'] = process.argv.slice(2)
const store = await openStore(url, trade)
let left = Number(limit)

async function client(): Promise<void> {
  while (left > 0) {
    left -= 1
    const command = { ...give('thing.put', { box: 'a', name: 'x'.repeat(200) }), id: randomUUID() }
    const [answer] = await store.run(bookId, [command], me)
    if (answer && !answer.refusal) writeSync(1, `${answer.id}\n`)
  }
}

try {
  await Promise.all(Array.from({ length: 16 }, client))
} catch (error) {
  const revision = await store.read(bookId, () => store.head(bookId))
  writeSync(1, `fault ${(error as { code?: string }).code} ${revision.revision}\n`)
}
await store.close()
