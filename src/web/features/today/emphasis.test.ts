import { expect, test } from 'vitest'
import { aroundStrong } from './emphasis.ts'

test('the number that matters most stands out in its sentence', () => {
  expect(aroundStrong('Не покупала 14 месяцев, разговора не было', '14 месяцев')).toEqual([
    'Не покупала ',
    '14 месяцев',
    ', разговора не было',
  ])
  expect(aroundStrong('Дело', undefined)).toEqual(['Дело', '', ''])
  expect(aroundStrong('Дело', 'завтра')).toEqual(['Дело', '', ''])
})
