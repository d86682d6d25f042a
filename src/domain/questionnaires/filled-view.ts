import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { id } from '../schemas.ts'
import {
  answerValue,
  type Filled,
  filledOf,
  formKinds,
  formRecord,
  questionKinds,
} from './records.ts'
import { trendsOf } from './trends.ts'

const unit = z.nullable(z.string())
const answer = z.object({
  question: z.string(),
  kind: z.enum(questionKinds),
  label: z.string(),
  unit,
  value: answerValue,
})

const sheetSchema = z.object({
  form: z.string(),
  title: z.string(),
  kind: z.enum(formKinds),
  /** The latest first. */
  times: z.array(z.object({ id: z.string(), on: z.string(), answers: z.array(answer) })),
  /** Numbers and scales that were answered more than once. */
  trends: z.array(
    z.object({
      question: z.string(),
      label: z.string(),
      unit,
      points: z.array(z.object({ on: z.string(), value: z.number() })),
    }),
  ),
})

export type Sheet = z.infer<typeof sheetSchema>

/** What was filled with a client: a sheet for each form, the one filled last on top, with how its values went. */
export const filledView = defineView({
  name: 'filled',
  title: { ru: 'Заполненные анкеты', en: 'Filled forms' },
  params: z.object({ client: id }),
  result: z.array(sheetSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/clients/{client}/filled' },
  run(book, { client }) {
    const byForm = Map.groupBy(filledOf(book, client).toReversed(), ({ form }) => form)
    return [...byForm].map(([form, times]) => sheetOf(book, form, times))
  },
})

function sheetOf(book: Book, formId: string, times: readonly Filled[]): Sheet {
  const form = book.get(formRecord, formId)
  return {
    form: formId,
    title: form?.title ?? times[0]?.title ?? '',
    kind: form?.kind ?? 'once',
    times: times.map(({ id: own, on, answers }) => ({
      id: own,
      on,
      answers: answers.map(({ question, kind: how, label, unit: of = null, value }) => ({
        question,
        kind: how,
        label,
        unit: of,
        value,
      })),
    })),
    trends: trendsOf(times.toReversed()).map((trend) => ({ ...trend, points: [...trend.points] })),
  }
}
