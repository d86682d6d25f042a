import type { Place } from './place.ts'

/** «Омега-3», «Омега-3-6-9», «5-HTP», and «5-го» as well. */
const hyphened = /(?<![\p{L}\d])(?:\p{L}+(?:-\d{1,2})+|\d+-\p{L}+)(?![\p{L}\d])/gu
/** «D3», «Q10», «В12». */
const joined = /(?<![\p{L}\d])\p{L}+\d+(?![\p{L}\d])/gu
/** «Омега 3», «тон 102», «№ 12». */
const numbered =
  /(?:(?<!\p{L})(?:омега|omega|spf|тон|оттенок|размер|номер|код|арт(?:икул)?)[.\s]+|№\s*)\d+(?:-\d+)*/giu

/** Words that hold a number: their letters are nobody's name, their digits are no sum. */
export function thingsIn(line: string): Place[] {
  return [hyphened, joined, numbered].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ 0: text, index: at }) => ({ at, length: text.length })),
  )
}
