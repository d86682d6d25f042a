import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import { scaleOf } from '../../../domain/questionnaires/questions.ts'
import type { Answer, Question } from '../../../domain/questionnaires/records.ts'
import type { Lang } from '../../../words/lang.ts'
import { decimal } from '../../i18n/decimal.ts'

export type Asked = FormRow['questions'][number]

/** Answers as they are typed, by the ids of their questions. */
export type FillDraft = Readonly<Record<string, string>>

/** A question as the form asks it. */
export function askedOf(question: Question): Asked {
  const { id, kind, label, options = [], unit = null } = question
  return { id, kind, label, options, unit, ...scaleOf(question) }
}

/** The answers of a filled form, to be corrected. */
export function fillDraftOf(
  answers: readonly Pick<Answer, 'question' | 'kind' | 'value'>[],
  lang: Lang,
): FillDraft {
  const typed = ({ value }: Pick<Answer, 'value'>) =>
    typeof value === 'number' ? decimal(value, lang) : value
  return Object.fromEntries(answers.map((answer) => [answer.question, typed(answer)]))
}

/** The questions whose answers cannot be taken as they are typed. */
export function unfitIn(questions: readonly Asked[], draft: FillDraft): Asked[] {
  return questions.filter((question) => {
    const value = valueIn(question, draft)
    return Number.isNaN(value) || (question.kind === 'scale' && !isOnScale(question, value))
  })
}

/** The answers as a command takes them; null where nothing is typed. */
export function answersIn(
  questions: readonly Asked[],
  draft: FillDraft,
): Record<string, string | number | null> {
  return Object.fromEntries(questions.map((question) => [question.id, valueIn(question, draft)]))
}

/** NaN for what should be a number and is none. */
function valueIn({ id, kind }: Asked, draft: FillDraft): string | number | null {
  const text = (draft[id] ?? '').trim()
  if (text === '') return null
  return kind === 'number' || kind === 'scale' ? numberOf(text) : text
}

function numberOf(text: string): number {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN
}

function isOnScale({ from, to }: Asked, value: string | number | null): boolean {
  return value === null || (Number.isInteger(value) && Number(value) >= from && Number(value) <= to)
}
