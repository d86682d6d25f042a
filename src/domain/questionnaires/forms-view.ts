import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { scaleOf } from './questions.ts'
import { type Form, filledRecord, formKinds, formRecord, questionKinds } from './records.ts'

const count = z.int()

const formSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(formKinds),
  /** A control sheet is filled again so many days after. */
  every: z.nullable(z.int()),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(questionKinds),
      label: z.string(),
      options: z.array(z.string()),
      unit: z.nullable(z.string()),
      from: count,
      to: count,
    }),
  ),
  archivedOn: z.nullable(z.string()),
  /** How many times it was filled, with anybody. */
  filled: count,
})

export type FormRow = z.infer<typeof formSchema>

/** The forms of the book by title; `archived` brings those that were put away too, after the others. */
export const formsView = defineView({
  name: 'forms',
  title: { ru: 'Анкеты и листы контроля', en: 'Forms' },
  params: z.object({ archived: z.optional(z.boolean()) }),
  result: z.array(formSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/forms' },
  run(book, { archived = false }) {
    const key = ({ archivedOn, title, id: own }: Form) => `${archivedOn ? 1 : 0} ${title} ${own}`
    return [...book.all(formRecord)]
      .filter((form) => archived || form.archivedOn === undefined)
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map((form) => formRow(book, form))
  },
})

function formRow(book: Book, form: Form): FormRow {
  return {
    id: form.id,
    title: form.title,
    kind: form.kind,
    every: form.every ?? null,
    questions: form.questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      label: question.label,
      options: question.options ?? [],
      unit: question.unit ?? null,
      ...scaleOf(question),
    })),
    archivedOn: form.archivedOn ?? null,
    filled: book.where(filledRecord, 'form', form.id).length,
  }
}
