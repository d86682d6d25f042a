import { type Lang, messages } from '../../words/lang.ts'
import { sayForgotten } from '../forgotten/words.ts'
import type { Imprint } from './records.ts'

const words = messages(
  { erased: (gone: string) => `${gone}, данные стёрты` },
  { erased: (gone: string) => `${gone}, their data are erased` },
)

/** «больше не тревожим с 12 марта 2026, ответа не было, данные стёрты». */
export function sayErased(imprint: Pick<Imprint, 'on' | 'why'>, lang: Lang): string {
  return words[lang].erased(sayForgotten(imprint, undefined, lang))
}
