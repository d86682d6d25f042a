import { ok, type Result, refuse } from '../../book/result.ts'
import type { Question, QuestionArgs } from './records.ts'

/** The ends of a scale. */
export function scaleOf({ from = 1, to = 10 }: Pick<Question, 'from' | 'to'>) {
  return { from, to }
}

/**
 * The questions of a form, new ones with the ids that `newId` makes. Refuses `form.no-options` for a choice of fewer than two,
 * `form.bad-scale` for one that does not grow or has more than a hundred steps, `form.same-question` for an id that stands twice.
 */
export function questionsOf(
  given: readonly QuestionArgs[],
  newId: (nth: number) => string,
): Result<Question[]> {
  const questions = given.map((one, nth) => ({ ...one, id: one.id ?? newId(nth) }))
  for (const question of questions) {
    const { kind, label, options = [] } = question
    if (kind === 'choice' && new Set(options).size < 2) return refuse('form.no-options', { label })
    const { from, to } = scaleOf(question)
    if (kind === 'scale' && (from >= to || to - from > 100))
      return refuse('form.bad-scale', { label })
  }
  const isTwice = new Set(questions.map(({ id }) => id)).size < questions.length
  return isTwice ? refuse('form.same-question') : ok(questions)
}
