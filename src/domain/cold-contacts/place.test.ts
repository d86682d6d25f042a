import { expect, test } from 'vitest'
import { afterVerb } from './place.ts'

test('a place stands after its verb as people say it, however it was typed', () => {
  expect(afterVerb('у проходной')).toBe(' у проходной')
  expect(afterVerb('На ярмарке')).toBe(' на ярмарке')
  expect(afterVerb('ТЦ «Весна»')).toBe(', ТЦ «Весна»')
  expect(afterVerb('Воскресный рынок')).toBe(', Воскресный рынок')
  expect(afterVerb('At the fair')).toBe(' at the fair')
})
