import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairMojibake } from './mojibake.ts'
import { encoded, SEED, utf8 } from './testing/fixtures.ts'

const readAs = (codepage: 'windows-1251' | 'windows-1252', bytes: Uint8Array) =>
  new TextDecoder(codepage).decode(bytes)

describe('a garbled name is put right', () => {
  test('as it most often looks', () => {
    expect(repairMojibake('РњР°СЂРёСЏ')).toEqual({ text: 'Мария', repaired: 1 })
  })

  test.each(['Мария', 'Нина и Яша', 'Имя;Телефон\nМария Ёлкина;+7914', 'Анна — «Ромашка» №5'])(
    '%s',
    (name) => {
      expect(repairMojibake(readAs('windows-1251', utf8(name))).text).toBe(name)
      expect(repairMojibake(readAs('windows-1252', utf8(name))).text).toBe(name)
    },
  )

  test('when a Russian file was opened as a Western one', () => {
    expect(
      repairMojibake(readAs('windows-1252', encoded('windows-1251', 'Мария Ёлкина'))).text,
    ).toBe('Мария Ёлкина')
  })

  test('when it was garbled twice', () => {
    const once = readAs('windows-1251', utf8('Ирина'))
    expect(repairMojibake(readAs('windows-1251', utf8(once))).text).toBe('Ирина')
  })
})

test.each(['Группа «С»', 'Класс Р°', 'ООО «Рассвет»', 'José Müller', 'ÑÑÑ', 'Straße', '№5 – §3'])(
  'what is meant as it stands stays: %s',
  (name) => {
    expect(repairMojibake(name)).toEqual({ text: name, repaired: 0 })
  },
)

test('no ordinary Russian text is ever touched', () => {
  const letters = fc.constantFrom(
    ...'абвгдежзийклмнопрстуфхцчшщъыьэюяёАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ «»—-,.',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters }), (name) => {
      expect(repairMojibake(name)).toEqual({ text: name, repaired: 0 })
    }),
    { seed: SEED },
  )
})
