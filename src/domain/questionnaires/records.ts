import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line } from '../schemas.ts'

export const questionKinds = ['text', 'number', 'choice', 'date', 'scale'] as const

/** A questionnaire is filled once, a control sheet again and again. */
export const formKinds = ['once', 'repeated'] as const

const question = {
  kind: z.enum(questionKinds),
  label: line(300),
  /** Of a choice. */
  options: z.optional(z.array(line(100)).check(z.maxLength(30))),
  /** Of a number: «кг». */
  unit: z.optional(line(30)),
  /** Of a scale: 1 to 10 when unsaid. */
  from: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  to: z.optional(z.int().check(z.gte(0), z.lte(1000))),
}

const questionId = line(40)

/** A question as it is asked for: a new one has no id yet. */
export const questionArgs = z.object({ id: z.optional(questionId), ...question })
export type QuestionArgs = z.infer<typeof questionArgs>

const questionSchema = z.looseObject({ id: questionId, ...question })
export type Question = z.infer<typeof questionSchema>

export const everyDays = z.int().check(z.gte(1), z.lte(366))

export const formFields = {
  title: line(100),
  kind: z.enum(formKinds),
  /** A control sheet is filled again so many days after; never reminded of when unsaid. */
  every: z.optional(everyDays),
}

const formSchema = z.looseObject({
  ...formFields,
  questions: z.array(questionSchema).check(z.maxLength(100)),
  /** No longer offered; what was filled stays. */
  archivedOn: z.optional(day),
})

export type FormData = z.infer<typeof formSchema>
export type Form = Stored<FormData>

/** A form that the user has made. */
export const formRecord = defineRecord<FormData>('form', formSchema, { marks: ['archivedOn'] })

/** Text, a chosen option or a day; a number or a place on a scale. */
export const answerValue = z.union([z.string().check(z.maxLength(5000)), z.number()])

/**
 * An answer with the question as it was asked: like on paper, it can be read when the form has been changed since, or is
 * gone.
 */
const answerSchema = z.looseObject({
  /** The id of the question, by which answers of different days are compared. */
  question: questionId,
  kind: question.kind,
  label: question.label,
  unit: question.unit,
  value: answerValue,
})

export type Answer = z.infer<typeof answerSchema>

const filledSchema = z.looseObject({
  client: id,
  form: id,
  /** The title of the form as it was then. */
  title: formFields.title,
  on: day,
  answers: z.array(answerSchema).check(z.maxLength(200)),
  /** The instant it was written down, which orders those of one day. */
  at: z.optional(z.string()),
})

export type FilledData = z.infer<typeof filledSchema>
export type Filled = Stored<FilledData>

/** A form filled with a client on a day. */
export const filledRecord = defineRecord<FilledData>('filled', filledSchema, {
  index: ['form'],
  owner: 'client',
  happened: 'on',
})

/** What was filled with a client, the earliest first. */
export function filledOf(facts: Facts, client: string): Filled[] {
  const key = ({ on, at = '', id: own }: Filled) => `${on} ${at} ${own}`
  return [...facts.where(filledRecord, 'client', client)].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
