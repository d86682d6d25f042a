import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { newsTo } from './rules.ts'
import { consentsView } from './views.ts'

const viewing = { day: '2026-11-21', lang: 'ru' } as const

test('nobody is sent news before they agreed, unless the owner says that the law needs no consent there', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  expect(newsTo(desk.book, client, 'sms')).toBe('unknown')
  desk.do('settings.change', { consentFree: ['email'] })
  expect([newsTo(desk.book, client, 'email'), newsTo(desk.book, client, 'sms')]).toEqual([
    'given',
    'unknown',
  ])
})

test('a consent is kept with its day, how it was said and the words under which it was given', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  desk.do('consent.word', { text: 'Можно присылать вам новинки?' })
  desk.do('consent.give', { client, how: 'paper' })
  desk.do('consent.word', { text: 'Разрешите присылать новинки и акции?' })
  expect(consentsView.look(desk.book, { client }, viewing)).toMatchObject({
    news: 'given',
    channels: { sms: 'given', messenger: 'given', email: 'given' },
    log: [{ given: true, on: '2026-11-21', how: 'paper', wording: 'Можно присылать вам новинки?' }],
  })
})

test('one stop holds on every channel, whatever was allowed before and wherever no consent is needed', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  desk.do('settings.change', { consentFree: ['sms', 'messenger', 'email'] })
  for (const channel of ['sms', 'email']) desk.do('consent.give', { client, channel })
  desk.do('consent.stop', { client })
  for (const channel of ['sms', 'messenger', 'email'] as const) {
    expect(newsTo(desk.book, client, channel)).toBe('stopped')
  }
  desk.do('consent.give', { client, channel: 'email' })
  expect(newsTo(desk.book, client, 'email')).toBe('given')
  expect(newsTo(desk.book, client, 'sms')).toBe('stopped')
})

test('whatever was said in whatever order, the last word about a channel counts', () => {
  const channels = ['any', 'sms', 'messenger', 'email'] as const
  const word = fc.record({ channel: fc.constantFrom(...channels), given: fc.boolean() })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const desk = new Desk()
      const client = desk.client('Мария')
      for (const { channel, given } of words) {
        desk.do(given ? 'consent.give' : 'consent.stop', { client, channel })
      }
      for (const channel of ['sms', 'messenger', 'email'] as const) {
        const last = words.findLast((one) => one.channel === 'any' || one.channel === channel)
        const expected = last ? (last.given ? 'given' : 'stopped') : 'unknown'
        expect(newsTo(desk.book, client, channel)).toBe(expected)
      }
    }),
    { numRuns: 50 },
  )
})
