import { ok } from '../../book/result.ts'
import { type Reading, refuseCell } from './cell-value.ts'
import type { Cell } from './source.ts'
import { cellText, cleanLine, saysNothing } from './text.ts'

const female = /^(?:ж|жен|женский|женщина|женск|жін|f|fem|female|w|woman|дев|девушка|госпожа|г-жа)$/
const male = /^(?:м|муж|мужской|мужчина|мужск|m|male|man|мальчик|господин|г-н)$/

/** The gender, in whatever way it is written; 1 and 2 only when the heading explains them. Refuses `import.gender`. */
export function readGender(cell: Cell, header: string): Reading<'f' | 'm'> {
  const text = cleanLine(cellText(cell))
  const word = text.toLocaleLowerCase('ru').replaceAll(/[.\s]/g, '')
  if (saysNothing(text) || saysNothing(word)) return ok(undefined)
  if (word.length > 20) return refuseCell('import.gender', text)
  const gender = genderWord(word) ?? explained(word, header)
  return gender ? ok(gender) : refuseCell('import.gender', text)
}

export function genderWord(word: string): 'f' | 'm' | undefined {
  if (female.test(word)) return 'f'
  return male.test(word) ? 'm' : undefined
}

/** «Пол (1 — муж, 2 — жен)». */
function explained(word: string, header: string): 'f' | 'm' | undefined {
  if (!/^\d$/.test(word)) return undefined
  for (const [, digit, meaning] of header
    .toLocaleLowerCase('ru')
    .matchAll(/(\d)\s*[-–—=:]?\s*(\p{L}+)/gu)) {
    if (digit === word) return genderWord(meaning ?? '')
  }
  return undefined
}
