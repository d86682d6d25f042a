import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkSettings, readSettings } from '../../src/server/config.ts'
import { startChild } from './child.ts'
import { emptied, enter, newFolder, openHouse } from './house.ts'

afterAll(emptied)

function refusalOf(settings: Parameters<typeof checkSettings>[0]): string {
  const config = checkSettings(settings)
  return config.ok ? 'fine' : config.refusal.code
}

test('with nothing said the book opens on this computer only', () => {
  const config = checkSettings(readSettings({}))
  expect(config.ok && config.value).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    db: 'data/kartoteka.db',
    logLevel: 'warn',
  })
})

test('a flag wins over the environment, and an empty one counts as absent', () => {
  const env = { KARTOTEKA_PORT: '4100', DATABASE_URL: 'postgres://h/b' }
  expect(readSettings(env, { port: '4200', db: '' })).toMatchObject({
    port: '4200',
    db: 'postgres://h/b',
  })
})

test.each(['0.0.0.0', '::', '192.168.1.5', 'example.org'])(
  'as long as there are no accounts the book is not opened to strangers at %s',
  (host) => {
    expect(refusalOf({ host })).toBe('config.host')
  },
)

test.each([
  [{ port: '70000' }, 'config.port'],
  [{ port: '-1' }, 'config.port'],
  [{ port: 'http' }, 'config.port'],
  [{ log: 'loud' }, 'config.log'],
  [{ devOrigin: 'https://evil.example' }, 'config.origin'],
])('a setting that makes no sense is refused: %j', (settings, code) => {
  expect(refusalOf(settings)).toBe(code)
})

test('a taken port is said in one sentence and the program ends; it does not move to another', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const { port } = other.address() as AddressInfo
  const child = await startChild(join(await newFolder(), 'book.db'), port)
  expect(await child.ended).toBe(1)
  expect(child.stdout()).toBe('')
  expect(child.stderr().trim()).toMatch(/^Порт \d+ занят.*--port 4001/)
  other.close()
})

test('a file that is not a book is said in one sentence and left as it was', async () => {
  const file = join(await newFolder(), 'letter.db')
  await writeFile(file, 'Dear Maria, '.repeat(1000))
  const child = await startChild(file, 0)
  expect(await child.ended).toBe(1)
  expect(child.stderr().trim().split('\n')).toHaveLength(1)
})

test('the same book opens again with its records and its one owner', async () => {
  const house = await openHouse()
  const before = await house.enter()
  await before.push([before.envelope('box.add', { id: 'a', label: 'hats' })])
  await house.stop()
  const again = await openHouse({ dir: house.dir })
  const after = await again.enter()
  expect([after.member, after.epoch]).toEqual([before.member, before.epoch])
  expect((await after.get('/api/boxes/a')).json).toEqual({ id: 'a', label: 'hats' })
  await again.stop()
})

test('the log says what was called, and nothing of whom it was about', async () => {
  const child = await startChild(join(await newFolder(), 'book.db'), 0, 'trace')
  const port = Number(child.link?.port)
  const token = child.link?.searchParams.get('start') ?? ''
  const anna = await enter(port, token)
  await anna.send('POST', '/api/boxes', { id: 'maria-1961', label: 'Мария Петровна' })
  await anna.send('PATCH', '/api/boxes/nobody-1962', { label: 'Ольга Ивановна' })
  await anna.send('POST', '/api/boxes', '{"label": "Вера Павловна')
  await anna.get('/api/boxes?shelf=+79161234567')
  await anna.get(`/?start=${token}`)
  child.process.kill('SIGTERM')
  await child.ended
  const log = child.stderr()
  expect(log).toContain('"route":"/api/boxes/:id"')
  const secrets = [token, anna.cookie.split('=')[1] ?? '', 'maria', 'nobody', 'Мария', 'Ольга']
  for (const secret of [...secrets, 'Вера', '79161234567']) {
    expect([secret, log.includes(secret)]).toEqual([secret, false])
  }
})
