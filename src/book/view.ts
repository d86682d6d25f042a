import type * as z from 'zod/mini'
import type { Book } from './book.ts'
import type { HttpRoute, Title } from './command.ts'
import { ok, type Result } from './result.ts'
import type { Role } from './role.ts'

export interface Viewing {
  /** The day that the view answers for; later facts do not exist. */
  readonly day: string
  readonly lang: 'ru' | 'en'
}

export interface ViewSpec<Params, Answer> {
  readonly name: string
  readonly title: Title
  readonly params: z.ZodMiniType<Params>
  readonly result: z.ZodMiniType<Answer>
  /** The least role that may look. */
  readonly role: Role
  readonly http: HttpRoute
  /** Pure: the same book, parameters and day give the same answer. */
  run(book: Book, params: Params, viewing: Viewing): Answer
  /** Why there is nothing, where the answer is null: what whoever asks from outside is told. */
  absent?(book: Book, params: Params): Result<never>
}

export interface AnyView
  extends Omit<ViewSpec<never, never>, 'params' | 'result' | 'run' | 'absent'> {
  readonly params: z.ZodMiniType
  readonly result: z.ZodMiniType
  look(book: Book, params: unknown, viewing: Viewing): unknown
  /** The same for whoever asks from outside: where there is nothing, a refusal says why. */
  ask(book: Book, params: unknown, viewing: Viewing): Result<unknown>
}

export interface View<Params, Answer> extends AnyView {
  readonly params: z.ZodMiniType<Params>
  readonly result: z.ZodMiniType<Answer>
  /** The answer for the book as it was on the day, computed once a version. */
  look(book: Book, params: Params, viewing: Viewing): Answer
  ask(book: Book, params: Params, viewing: Viewing): Result<Answer>
}

const keptAnswers = 64

export function defineView<Params, Answer>(spec: ViewSpec<Params, Answer>): View<Params, Answer> {
  const answers = new WeakMap<Book, { version: number; byKey: Map<string, Answer> }>()
  const keptFor = (book: Book) => {
    const known = answers.get(book)
    if (known?.version === book.version) return known.byKey
    const byKey = new Map<string, Answer>()
    answers.set(book, { version: book.version, byKey })
    return byKey
  }
  const view: View<Params, Answer> = {
    name: spec.name,
    title: spec.title,
    params: spec.params,
    result: spec.result,
    role: spec.role,
    http: spec.http,
    look(book, params, viewing) {
      const kept = keptFor(book)
      const key = `${viewing.day} ${viewing.lang} ${JSON.stringify(params)}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const answer = spec.run(book.asOf(viewing.day), params, viewing)
      if (kept.size >= keptAnswers) kept.clear()
      kept.set(key, answer)
      return answer
    },
    ask(book, params, viewing) {
      const answer = view.look(book, params, viewing)
      if (answer !== null || !spec.absent) return ok(answer)
      return spec.absent(book.asOf(viewing.day), params)
    },
  }
  return view
}
