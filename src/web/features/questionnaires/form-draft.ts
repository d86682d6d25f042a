import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import type { FormData, Question, QuestionArgs } from '../../../domain/questionnaires/records.ts'
import type { Template } from '../../../domain/questionnaires/templates.ts'

/** A question as it is being made; what its kind has no use for stays empty. */
export interface QuestionDraft {
  /** Tells the rows of the list apart. */
  readonly key: number
  /** A question that the form has already: its answers go on under it. */
  readonly id?: string
  readonly kind: Question['kind']
  readonly label: string
  /** One a line. */
  readonly options: string
  readonly unit: string
  readonly from: string
  readonly to: string
}

/** A form as it is being made. */
export interface FormDraft {
  readonly title: string
  readonly kind: FormData['kind']
  /** Days; empty when nobody is reminded. */
  readonly every: string
  readonly questions: readonly QuestionDraft[]
}

export const emptyForm: FormDraft = { title: '', kind: 'once', every: '', questions: [] }

export function emptyQuestion(key: number): QuestionDraft {
  return { key, kind: 'text', label: '', options: '', unit: '', from: '1', to: '10' }
}

export function draftOfForm({ title, kind, every, questions }: FormRow | Template): FormDraft {
  return { title, kind, every: String(every ?? ''), questions: questions.map(draftOfQuestion) }
}

/** The days after which a control sheet is filled again; null when nobody is reminded, undefined when it is no number of days. */
export function everyOf({ kind, every }: FormDraft): number | null | undefined {
  const text = every.trim()
  if (kind === 'once' || text === '') return null
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return days >= 1 && days <= 366 ? days : undefined
}

function draftOfQuestion(question: FormRow['questions'][number] | Question, key: number) {
  const { id, kind, label, options = [], unit, from = 1, to = 10 } = question
  const ends = { from: String(from), to: String(to) }
  return { key, id, kind, label, options: options.join('\n'), unit: unit ?? '', ...ends }
}

/** What a command takes of a question: only what its kind has use for. */
export function questionOf(draft: QuestionDraft): QuestionArgs {
  const { id, kind } = draft
  const unit = draft.unit.trim()
  return {
    ...(id !== undefined && { id }),
    kind,
    label: draft.label.trim(),
    ...(kind === 'choice' && { options: optionsOf(draft) }),
    ...(kind === 'number' && unit && { unit }),
    ...(kind === 'scale' && { from: Number(draft.from), to: Number(draft.to) }),
  }
}

/** What is to be put right in a question before it can be taken. */
export function wrongInQuestion(draft: QuestionDraft): 'label' | 'options' | 'scale' | undefined {
  const { kind, label } = draft
  if (!label.trim()) return 'label'
  if (kind === 'choice' && optionsOf(draft).length < 2) return 'options'
  const [from, to] = [endOf(draft.from), endOf(draft.to)]
  const grows = from < to && to - from <= 100
  return kind === 'scale' && !grows ? 'scale' : undefined
}

/** A question one place up or down. */
export function moved(
  questions: readonly QuestionDraft[],
  at: number,
  by: 1 | -1,
): readonly QuestionDraft[] {
  const [one, other] = [questions[at], questions[at + by]]
  return one && other ? questions.with(at, other).with(at + by, one) : questions
}

/** Each different line of the options. */
function optionsOf({ options }: QuestionDraft): string[] {
  const lines = options.split('\n').map((line) => line.trim().slice(0, 100))
  return [...new Set(lines.filter(Boolean))].slice(0, 30)
}

function endOf(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000 ? Number(text) : Number.NaN
}
