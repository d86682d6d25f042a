import { expect, test } from 'vitest'
import { callLink, waysToWrite } from './ways.ts'

const home = { kind: 'home', value: '+74951234567' } as const
const mobile = { kind: 'mobile', value: '+79141234567' } as const
const telegram = { kind: 'telegram', value: '@vera' } as const

test('a person is called on the mobile phone where there is one', () => {
  expect(callLink([home, mobile])).toBe('tel:+79141234567')
  expect(callLink([telegram, home])).toBe('tel:+74951234567')
  expect(callLink([telegram])).toBeUndefined()
})

test('a person is written to by messenger or by SMS, never to the home phone', () => {
  expect(waysToWrite([home, mobile, telegram], 'ru').map(({ href }) => href)).toEqual([
    'https://t.me/vera',
    'sms:+79141234567',
  ])
})
