import { expect, test } from 'vitest'
import { explain } from '../../src/words/refusals/explain.ts'
import { kernel } from '../../src/words/refusals/kernel.ts'
import { server } from '../../src/words/refusals/server.ts'

const params = { at: 'phone', limit: 3, port: 4000, line: 1, column: 2, id: 'ab12', name: 'x' }

test('every refusal of the kernel and the server is a calm sentence in both languages', () => {
  for (const area of [kernel, server]) {
    expect(Object.keys(area.en).toSorted()).toEqual(Object.keys(area.ru).toSorted())
    for (const code of Object.keys(area.ru)) {
      const [ru, en] = [explain({ code, params }, 'ru'), explain({ code, params }, 'en')]
      expect([code, ru]).toEqual([code, expect.stringMatching(/^[А-ЯЁ«V].*[.]$/u)])
      expect([code, en]).toEqual([code, expect.stringMatching(/^[A-Z“].*[.]$/u)])
      expect(`${ru}${en}`).not.toMatch(/!/)
    }
  }
})

test('a refusal that nobody has put into words still says its code', () => {
  expect(explain({ code: 'moon.full' }, 'ru')).toContain('(moon.full)')
  expect(explain({ code: 'constructor' }, 'en')).toContain('(constructor)')
})

test('the place of a fault is named', () => {
  expect(explain({ code: 'input.missing', at: 'label' }, 'ru')).toContain('«label»')
})
