import { ok, type Result, refuse } from '../../book/result.ts'
import { isDay } from '../../words/days.ts'
import { scaleOf } from './questions.ts'
import type { Answer, Question } from './records.ts'

/** Answers by the ids of their questions; null or nothing but spaces takes one away. */
export type GivenAnswers = Readonly<Record<string, string | number | null>>

/**
 * The answers to a form, in the order of its questions; answers of `old` that nobody gives anew stay as they are. Those whose
 * questions are no longer in the form stand at the end, and may still be corrected. Refuses `answer.unfit` for what the kind of a
 * question does not allow, `answer.unknown` for a question that was never asked, `answer.none` when nothing is answered.
 */
export function answersOf(
  questions: readonly Question[],
  given: GivenAnswers,
  old: readonly Answer[] = [],
): Result<Answer[]> {
  const asked = new Set(questions.map(({ id }) => id))
  const gone = old.filter((answer) => !asked.has(answer.question)).map(questionOf)
  const all = [...questions, ...gone]
  const stranger = Object.keys(given).find((id) => all.every((question) => question.id !== id))
  if (stranger !== undefined) return refuse('answer.unknown')
  const answers: Answer[] = []
  for (const question of all) {
    const value = saidIn(given[question.id])
    const was = old.find((answer) => answer.question === question.id)
    if (value === undefined && was) answers.push(was)
    if (value === undefined || value === null) continue
    if (!fits(question, value)) return unfit(question)
    answers.push(answerTo(question, value))
  }
  return answers.length > 0 ? ok(answers) : refuse('answer.none')
}

/** Whether a value is an answer to a question: a line of the choice, a day, a place on the scale. */
function fits(question: Question, value: string | number): boolean {
  switch (question.kind) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'choice':
      return typeof value === 'string' && (question.options?.includes(value) ?? true)
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'scale': {
      const { from, to } = scaleOf(question)
      return Number.isInteger(value) && Number(value) >= from && Number(value) <= to
    }
  }
}

function unfit(question: Question): Result<never> {
  const { id, kind, label } = question
  return refuse('answer.unfit', { kind, label, ...scaleOf(question) }, `answers.${id}`)
}

function answerTo({ id, kind, label, unit }: Question, value: string | number): Answer {
  return { question: id, kind, label, ...(unit !== undefined && { unit }), value }
}

/** The question of an answer, as far as it is still known. */
function questionOf({ question: id, kind, label, unit }: Answer): Question {
  return { id, kind, label, unit }
}

function saidIn(given: string | number | null | undefined) {
  return typeof given === 'string' ? given.trim() || null : given
}
