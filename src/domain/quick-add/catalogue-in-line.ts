import { words } from './kind.ts'
import type { Place } from './place.ts'

/** A catalogue that a line speaks of. */
export interface NamedCatalogue extends Place {
  /** As it is numbered: «6», «17/2026». */
  readonly number?: string
  /** The word that tells it was handed over: «отдала», «взяла». */
  readonly given?: Place
}

const month =
  '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)'
const number = '\\d{1,3}(?:/\\d{2,4})?'
/** The catalogue itself, not what is said or ordered by it: «про каталог», «по каталогу». */
const named = words(
  `(?<!(?<!\\p{L})(?:про|за|на|в)\\s+(?:(?:нов|ваш|наш|эт)\\p{L}+\\s+)?)(?:(?:новый|новые|свежий|бумажный)\\s+)?каталоги?(?:\\s*№\\s*(${number})|\\s+(${number})(?![\\d.:]|\\s*${month}(?!\\p{L})))?`,
)
const handed = words(
  '(?<!не\\s+)(?:(?:от|пере|вы)?дала?|вручила?|занесла?|занёс|завезла?|завёз|отнесла?|отнёс|принесла?|принёс|привезла?|привёз|оставила?|подарила?|получила?|взяла?(?=\\s+(?:\\p{L}+\\s+)?каталог))',
)

/** The catalogue that a line hands over, or may hand over: «отдала каталог Марии», «каталог № 6 Марии». */
export function catalogueIn(line: string): NamedCatalogue | undefined {
  const found = named.exec(line)
  if (!found) return undefined
  const given = handed.exec(line)
  const said = found[1] ?? found[2]
  return {
    at: found.index,
    length: found[0].length,
    ...(said && { number: said }),
    ...(given && { given: { at: given.index, length: given[0].length } }),
  }
}
