import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../src/', import.meta.url)

interface Source {
  readonly path: string
  readonly text: string
}

/** A set of messages as some room exports it. */
interface Said {
  readonly name: string
  readonly path: string
  readonly ru: Readonly<Record<string, unknown>>
  readonly en: Readonly<Record<string, unknown>>
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|suite)\./.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))

const sets: readonly Said[] = (
  await Promise.all(
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(/^export const (\w+)(?:: .+)? = messages\(/gm)].map(
        async ([, name = '']) => {
          const room: Readonly<Record<string, Pick<Said, 'ru' | 'en'>>> = await import(
            new URL(path, root).href
          )
          return { name, path, ru: {}, en: {}, ...room[name] }
        },
      ),
    ),
  )
).flat()

test('every set of messages is looked at', () => {
  expect(sets.length).toBeGreaterThan(15)
})

test.each(sets)('no message of $name has become useless', ({ name, path, ru }) => {
  const users = sources.filter(
    (source) => source.path !== path && new RegExp(`\\b${name}\\b`).test(source.text),
  )
  const isChosenAtRunTime = users.some(
    ({ text }) => /\w\[\w/.test(text) || text.includes(`sayOneOf(${name})`),
  )
  const isUsed = (key: string) =>
    users.some(({ text }) => new RegExp(`\\b${key}\\b`).test(text)) ||
    (isChosenAtRunTime &&
      sources.some((other) => other.path !== path && isNamedIn(other.text, key)))
  expect(Object.keys(ru).filter((key) => !isUsed(key))).toEqual([])
})

/** As a value, such as `'order'`, or as the key of one. */
function isNamedIn(text: string, key: string): boolean {
  return new RegExp(`'${key}'|\\b${key}\\??:`).test(text)
}

test.each(sets)('every message of $name is said in its own language', ({ ru, en }) => {
  const wrong = Object.keys(ru).filter((key) => {
    const russian = written(ru[key])
    const english = written(en[key])
    const isTranslated = russian === english || !hasWords(russian) || /[а-яё]/i.test(russian)
    return !isTranslated || /[а-яё]/i.test(english)
  })
  expect(wrong).toEqual([])
})

function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message)
}

/** The words of a message, without what is filled in and what is quoted; of one made of parts, all that it may say. */
function written(message: unknown): string {
  if (typeof message === 'string') return message.replaceAll(/\$\{[^}]*\}|[“«][^”»]*[”»]/g, '')
  if (typeof message === 'function') {
    return written([...String(message).matchAll(/`[^`]*`|'[^']*'|"[^"]*"/g)].join())
  }
  if (typeof message !== 'object' || message === null) return ''
  return Object.values(message).map(written).join('\n')
}
