import { longDay } from '../../words/dates.ts'
import { type Lang, messages } from '../../words/lang.ts'
import type { Client } from '../clients/records.ts'
import { genderOf } from '../names/gender.ts'
import type { Gendered } from '../saying.ts'
import type { Forgotten } from './rules.ts'

const words = messages<Readonly<Record<Forgotten['why'], Gendered>>>(
  {
    silent: [
      'отпущена {on}, не отвечала',
      'отпущен {on}, не отвечал',
      'больше не тревожим с {on}, ответа не было',
    ],
    'let-go': ['отпущена {on}', 'отпущен {on}', 'больше не тревожим с {on}'],
  },
  {
    silent: [
      'let go on {on}, did not answer',
      'let go on {on}, did not answer',
      'let go on {on}, did not answer',
    ],
    'let-go': ['let go on {on}', 'let go on {on}', 'let go on {on}'],
  },
)

/** «отпущена 12 марта 2026, не отвечала»; of somebody whose name is not known: «больше не тревожим с 12 марта 2026, ответа не было». */
export function sayForgotten(
  { on, why }: Pick<Forgotten, 'on' | 'why'>,
  client: Client | undefined,
  lang: Lang,
): string {
  const gender = client && genderOf(client)
  const [hers, his, neutral] = words[lang][why]
  const said = gender === 'f' ? hers : gender === 'm' ? his : neutral
  return said.replace('{on}', longDay(on, lang))
}
