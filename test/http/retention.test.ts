import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { registry } from '../../src/domain/registry.ts'
import type { Clock } from '../../src/server/clock.ts'
import { emptied, newFolder, openHouse, type Visitor } from './house.ts'

afterAll(emptied)

const clockOf = (day: string): Clock => ({
  now: () => Temporal.Instant.from(`${day}T09:00:00Z`),
  tz: 'Europe/Moscow',
})

const openOn = (dir: string, day: string) => openHouse({ dir, registry, clock: clockOf(day) })

/** Every byte that the server keeps on its disk. */
async function onDisk(dir: string): Promise<string> {
  const names = (await readdir(dir)).filter((name) => name.startsWith('book.db'))
  const files = await Promise.all(names.map((name) => readFile(join(dir, name))))
  return files.map((file) => file.toString('utf8')).join('\n')
}

/** Вера was let go on 12 March 2026 after a life of edits; Нина stays. */
async function parted(dir: string): Promise<string> {
  const house = await openOn(dir, '2026-03-12')
  const anna = await house.enter()
  const send = async (path: string, body: object) => {
    const { json } = await anna.send('POST', path, body)
    return String(json.records[0].id)
  }
  const contacts = [{ kind: 'mobile', value: '+79261234501' }]
  const vera = await send('/api/clients', { first: 'Вера', last: 'Заречная', contacts })
  await send('/api/clients', { first: 'Нина', last: 'Чайкина' })
  for (let at = 0; at < 40; at += 1) {
    await anna.send('PATCH', `/api/clients/${vera}`, { set: { notes: `сирень ${at} `.repeat(50) } })
  }
  await send('/api/orders', { client: vera, date: '2026-03-12', sum: 150_000 })
  await anna.send('POST', '/api/clients', {
    first: 'Вера',
    last: 'Заречная',
    contacts,
    birthday: 'сирень',
  })
  await send('/api/touches', { client: vera, outcome: 'let-go' })
  await house.stop()
  return vera
}

async function forgottenIn(anna: Visitor): Promise<readonly unknown[]> {
  return (await anna.get('/api/forgotten')).json
}

test('a day before the year is over the server leaves their data as they are', async () => {
  const dir = await newFolder()
  await parted(dir)
  const house = await openOn(dir, '2027-03-11')
  expect(await forgottenIn(await house.enter())).toMatchObject([{ eraseOn: '2027-03-12' }])
  await house.stop()
  expect(await onDisk(dir)).toContain('Заречная')
})

test('on the day itself the server erases them when it starts, and no byte of its files tells of them', async () => {
  const dir = await newFolder()
  const vera = await parted(dir)
  const house = await openOn(dir, '2027-03-12')
  const before = await house.enter()
  await expect.poll(() => forgottenIn(before), { timeout: 90_000 }).toEqual([])
  await expect.poll(() => onDisk(dir), { timeout: 90_000 }).not.toContain('Заречная')
  await house.stop()
  const bytes = await onDisk(dir)
  for (const word of ['Заречная', 'сирень', '79261234501']) expect(bytes).not.toContain(word)
  expect(bytes).toContain('Чайкина')
  const again = await openOn(dir, '2027-03-13')
  const anna = await again.enter()
  expect((await anna.get(`/api/clients/${vera}`)).status).toBe(404)
  const year = await anna.get('/api/summary?from=2026-01-01&to=2026-12-31')
  expect(year.json).toMatchObject({ sum: 150_000 })
  await again.stop()
})
