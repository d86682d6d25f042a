import type { Refusal } from '../book/result.ts'
import type { Lang } from '../words/lang.ts'
import { explain } from '../words/refusals/explain.ts'

/** The end of a run that could not do what was asked: one sentence for the person, exit code 1. */
export class Stopped extends Error {}

export function stop(refusal: Refusal, lang: Lang): never {
  throw new Stopped(explain(refusal, lang))
}
