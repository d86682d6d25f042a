import fc from 'fast-check'
import { expect, test } from 'vitest'
import { issue } from '../../book/issue.ts'
import { Desk, idOf } from '../domain.fixture.ts'
import { registry } from '../registry.ts'
import type { CountryName } from './countries.ts'
import { loadPhoneFinder, loadPhoneReader, tidyContacts } from './phones.ts'
import { readablePhone } from './readable-phone.ts'
import { zoneOfClient, zoneOfPhone } from './time-zone.ts'

async function read(
  country: CountryName,
  typed: readonly string[],
): Promise<(string | undefined)[]> {
  const phone = await loadPhoneReader(country)
  return typed.map((text) => phone(text)?.number)
}

test('in Russia numbers are written with 8, with 7 and without either', async () => {
  const typed = ['8 (914) 123-45-67', '7 914 1234567', '914 123-45-67', '+7 914 123 45 67']
  expect(new Set(await read('RU', typed))).toEqual(new Set(['+79141234567']))
})

test('in Belarus 8 0 and 80 stand before the operator', async () => {
  const typed = [
    '8 029 123-45-67',
    '80 29 123 45 67',
    '80291234567',
    '029 123-45-67',
    '375291234567',
  ]
  expect(new Set(await read('BY', typed))).toEqual(new Set(['+375291234567']))
  expect(await read('BY', ['8 914 123-45-67'])).toEqual(['+79141234567'])
})

test('in Kazakhstan 8 7 and +7 7 are the same', async () => {
  const typed = ['8 701 123 45 67', '+7 701 123 45 67', '701 123 45 67', '8-727-312-34-56']
  expect(await read('KZ', typed)).toEqual([
    '+77011234567',
    '+77011234567',
    '+77011234567',
    '+77273123456',
  ])
})

test('in Ukraine 0 stands before the operator, and for some still 8 0', async () => {
  const typed = ['067 123 45 67', '0 67 123-45-67', '8 067 123 45 67', '+380 67 123 45 67']
  expect(new Set(await read('UA', typed))).toEqual(new Set(['+380671234567']))
})

test('a number of a town without its code stays as it was written', async () => {
  const contacts = [
    { kind: 'home', value: '2-33-44' },
    { kind: 'home', value: '223-45-67' },
  ] as const
  expect(await tidyContacts(contacts)).toEqual(contacts)
})

test('in Belarus too half a number is no number', async () => {
  expect(await read('BY', ['123-45-67', '22-33-44'])).toEqual([undefined, undefined])
})

test('a phone is found inside a line as it is written in the country', async () => {
  const found = async (country: CountryName, line: string) => {
    const find = await loadPhoneFinder(country)
    return find(line).map(({ at, length }) => line.slice(at, at + length))
  }
  expect(await found('BY', 'Алеся 8 029 123-45-67 из аптеки')).toEqual(['8 029 123-45-67'])
  expect(await found('UA', 'Оксана 8 067 123-45-67, соседка')).toEqual(['8 067 123-45-67'])
  expect(await found('UA', 'Оксана 067 123-45-67')).toEqual(['067 123-45-67'])
  expect(await found('KZ', 'Айгуль 8 701 123-45-67')).toEqual(['8 701 123-45-67'])
})

test('what looks like a number of Belarus is not made one of Russia', async () => {
  expect(await read('RU', ['8 029 123-45-67'])).not.toContain('+70291234567')
})

test('the country of the book tells how a phone on a new card is read', async () => {
  const desk = new Desk()
  desk.do('settings.change', { country: 'BY' })
  const stamp = {
    id: idOf('add'),
    at: '2026-11-21T10:00:00Z',
    day: '2026-11-21',
    tz: 'UTC',
    actor: 'me',
  }
  const args = { first: 'Алеся', contacts: [{ kind: 'mobile', value: '8 029 123-45-67' }] }
  const issued = await issue(registry, 'client.add', args, stamp, desk.book)
  expect(issued.ok && issued.value.args).toMatchObject({ contacts: [{ value: '+375291234567' }] })
})

test('a number that is shown is the same number', () => {
  const codes = fc.constantFrom('7', '375', '380', '998', '996', '374', '49', '1')
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 10 })
  fc.assert(
    fc.property(codes, digits, (code, own) => {
      expect(readablePhone(`+${code}${own}`).replaceAll(/[^+\d]/g, '')).toBe(`+${code}${own}`)
    }),
  )
})

test('a town and a country of one zone tell the time, a mobile of Russia does not', () => {
  expect(zoneOfPhone('+74951234567')).toBe('Europe/Moscow')
  expect(zoneOfPhone('+74232123456')).toBe('Asia/Vladivostok')
  expect(zoneOfPhone('+73951234567')).toBe('Asia/Irkutsk')
  expect(zoneOfPhone('+79141234567')).toBeUndefined()
  expect(zoneOfPhone('+78001234567')).toBeUndefined()
  expect(zoneOfPhone('+74112123456')).toBeUndefined()
  expect(zoneOfPhone('+77011234567')).toBe('Asia/Almaty')
  expect(zoneOfPhone('+375291234567')).toBe('Europe/Minsk')
  expect(zoneOfPhone('+12125550123')).toBeUndefined()
  expect(zoneOfPhone('2-33-44')).toBeUndefined()
})

test('the zone on the card comes before the phones, and phones that disagree tell nothing', () => {
  const phone = (value: string) => ({ kind: 'home' as const, value })
  const [vladivostok, minsk] = [phone('+74232123456'), phone('+375291234567')]
  expect(zoneOfClient({ contacts: [vladivostok] })).toBe('Asia/Vladivostok')
  expect(zoneOfClient({ contacts: [vladivostok, phone('+79141234567')] })).toBe('Asia/Vladivostok')
  expect(zoneOfClient({ contacts: [vladivostok, minsk] })).toBeUndefined()
  expect(zoneOfClient({ timezone: 'Asia/Omsk', contacts: [vladivostok] })).toBe('Asia/Omsk')
})
