import { expect, test } from 'vitest'
import { Book } from '../../src/book/book.ts'
import { records } from '../../src/domain/records.ts'
import { registry } from '../../src/domain/registry.ts'
import { langs } from '../../src/words/lang.ts'
import { explain } from '../../src/words/refusals/explain.ts'

const id = '0198c0de-0000-7000-8000-000000000001'
const viewing = { day: '2026-11-21', lang: 'ru' } as const
const mayBeNothing = [...registry.views.values()].filter(
  ({ result }) => result.safeParse(null).success,
)

test('whoever asks for what is not there is told so, in both languages', () => {
  expect(mayBeNothing.map(({ name }) => name)).toContain('client')
  for (const view of mayBeNothing) {
    const answer = view.ask(new Book(records), { id }, viewing)
    if (answer.ok) throw new Error(`${view.name} answers nothing and does not say why`)
    const { refusal } = answer
    for (const lang of langs) expect(explain(refusal, lang)).not.toContain(refusal.code)
  }
})
