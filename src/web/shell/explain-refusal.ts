import { namedRefusal } from '../../book/named-refusal.ts'
import type { Refusal } from '../../book/result.ts'
import { wording } from '../../domain/history/wording.ts'
import type { Lang } from '../../words/lang.ts'
import { explain } from '../../words/refusals/explain.ts'

/** A refusal as a sentence, with the fields that it is about by their names. */
export function explainRefusal(refusal: Refusal, lang: Lang): string {
  return explain(namedRefusal(wording, refusal, lang), lang)
}
