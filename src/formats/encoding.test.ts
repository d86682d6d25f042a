import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './encoding.ts'
import { encoded, SEED, utf8, utf16 } from './testing/fixtures.ts'

const CLIENTS =
  'Имя;Телефон;День рождения\r\nМария Ёлкина;+79141234567;05.06.1982\r\nЮлия Щукина;;\r\n'

describe('a client list keeps its letters whatever program saved it', () => {
  test.each(['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const)(
    'in %s',
    (codepage) => {
      const decoded = decodeText(encoded(codepage, CLIENTS))
      expect(decoded.text).toBe(CLIENTS)
      expect(decoded.encoding).toBe(codepage)
    },
  )

  test.each([
    ['UTF-8', utf8(CLIENTS)],
    ['UTF-8 with its mark', utf8(`\ufeff${CLIENTS}`)],
    ['UTF-16 of Windows', utf16(CLIENTS, 'le', true)],
    ['UTF-16 of Windows without its mark', utf16(CLIENTS, 'le', false)],
    ['UTF-16 of old Macs', utf16(CLIENTS, 'be', true)],
    ['UTF-16 of old Macs without its mark', utf16(CLIENTS, 'be', false)],
  ])('in %s', (_, bytes) => {
    expect(decodeText(bytes).text).toBe(CLIENTS)
  })
})

const NAMES = [
  'Мария',
  'ИВАНОВА',
  'Юля',
  'Щукина Фёкла',
  'Эльвира Цой',
  'САЛОН КРАСОТЫ',
  'Гюзель',
  'Хамзя Шайхутдинов',
  'Цырен Дашидоржиев',
  'тётя Люба',
  'Катя маникюр',
]

describe('even one short name is enough', () => {
  test.each(NAMES)('%s', (name) => {
    for (const codepage of ['windows-1251', 'koi8-r', 'ibm866'] as const) {
      expect(decodeText(encoded(codepage, name)).text).toBe(name)
    }
  })
})

test('clients abroad keep their accents', () => {
  for (const name of ['José Müller', 'François', 'Björk Guðmundsdóttir', 'Renée']) {
    expect(decodeText(encoded('windows-1252', name)).text).toBe(name)
  }
})

test('any list of Russian names comes back from any old encoding', () => {
  const lists = fc.array(fc.constantFrom(...NAMES), { minLength: 3, maxLength: 40 })
  const codepages = fc.constantFrom('windows-1251' as const, 'koi8-r' as const, 'ibm866' as const)
  fc.assert(
    fc.property(lists, codepages, (names, codepage) => {
      const list = names.join('\r\n')
      expect(decodeText(encoded(codepage, list)).text).toBe(list)
    }),
    { seed: SEED },
  )
})

test('a few broken letters are counted, and the rest is still read as what it is', () => {
  const bytes = utf8(CLIENTS)
  const broken = Uint8Array.from(bytes, (byte, at) => (at === 31 ? 0x41 : byte))
  const decoded = decodeText(broken)
  expect(decoded.encoding).toBe('utf-8')
  expect(decoded.text).toContain('Мария Ёлкина')
  expect(
    decoded.notices.find(({ code }) => code === 'brokenCharacters')?.params?.n,
  ).toBeGreaterThan(0)
})

test('letters that an earlier program gave up on are counted too', () => {
  expect(decodeText(utf8('37\ufffd36; 121\ufffd')).notices).toContainEqual({
    code: 'brokenCharacters',
    params: { n: 2 },
  })
})
