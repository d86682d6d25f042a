import { request } from 'node:http'
import { connect } from 'node:net'
import { v7 } from 'uuid'
import { afterAll, afterEach, expect, test } from 'vitest'
import { emptied, type House, openHouse, type Visitor } from './house.ts'

let house: House | undefined

afterEach(() => house?.stop())
afterAll(emptied)

/** A tab that listens; `heard` grows, `ended` resolves when the server hangs up. */
function listen(port: number, visitor: Visitor) {
  const heard: { revision: number; epoch: string }[] = []
  const opened = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  const headers = { host: `localhost:${port}`, cookie: visitor.cookie }
  const sent = request({ port, path: '/api/sync/events', headers, agent: false }, (answer) => {
    expect(answer.headers['content-type']).toContain('text/event-stream')
    answer.on('data', (data) => {
      for (const [, json = ''] of String(data).matchAll(/event: revision\ndata: (.*)\n\n/g)) {
        heard.push(JSON.parse(json))
      }
      opened.resolve()
    })
    answer.on('end', () => ended.resolve())
    answer.on('error', () => ended.resolve())
  })
  sent.on('error', () => ended.resolve())
  sent.end()
  return { heard, opened: opened.promise, ended: ended.promise, leave: () => sent.destroy() }
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10))
}

test('a tab hears at once where the book stands, and again when another device has recorded something', async () => {
  house = await openHouse()
  const anna = await house.enter()
  const tabs = [listen(house.port, anna), listen(house.port, anna)]
  await Promise.all(tabs.map((tab) => tab.opened))
  expect(tabs[0]?.heard).toEqual([{ revision: 0, epoch: anna.epoch }])
  const { json } = await anna.push([anna.envelope('box.add', { id: v7(), label: 'hats' })])
  await until(() => tabs.every((tab) => tab.heard.at(-1)?.revision === json.page.revision))
  for (const tab of tabs) tab.leave()
})

test('a tab that went away does not disturb the others', async () => {
  house = await openHouse()
  const anna = await house.enter()
  const gone = listen(house.port, anna)
  const stays = listen(house.port, anna)
  await Promise.all([gone.opened, stays.opened])
  gone.leave()
  for (let n = 0; n < 20; n += 1) {
    await anna.push([anna.envelope('box.add', { id: v7(), label: 'hats' })])
  }
  const { revision } = (await anna.get('/api/session')).json
  await until(() => stays.heard.at(-1)?.revision === revision)
  stays.leave()
})

test('when the server stops, listeners are let go at once', async () => {
  house = await openHouse()
  const anna = await house.enter()
  const tab = listen(house.port, anna)
  await tab.opened
  const start = performance.now()
  await Promise.all([house.stop(), tab.ended])
  expect(performance.now() - start).toBeLessThan(1000)
  house = undefined
})

test('a request that never ends does not keep the server from stopping', async () => {
  house = await openHouse()
  const socket = connect(house.port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(`POST /api/session HTTP/1.1\r\nHost: localhost:${house.port}\r\n`)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const start = performance.now()
  await house.stop()
  expect(performance.now() - start).toBeLessThan(5000)
  house = undefined
})
