import { expect, test } from 'vitest'
import { storeErrorCodes } from '../../src/store/error.ts'
import { store } from '../../src/words/refusals/store.ts'

test('every fault of the store has a sentence in both languages', () => {
  for (const code of storeErrorCodes) {
    expect(store.ru[code]?.({})).toMatch(/^[А-ЯЁ].*\.$/)
    expect(store.en[code]?.({})).toMatch(/^[A-Z].*\.$/)
  }
})
