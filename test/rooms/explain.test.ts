import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { langs } from '../../src/words/lang.ts'
import { explain } from '../../src/words/refusals/explain.ts'

const rooms = ['book', 'domain', 'formats', 'store', 'server', 'web']

/** Every code that some room refuses with, as it is written in its sources. */
function codesInSources(): string[] {
  const sources = rooms.flatMap((room) =>
    readdirSync(new URL(`../../src/${room}`, import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture|suite)\./.test(file))
      .map((file) => readFileSync(new URL(`../../src/${room}/${file}`, import.meta.url), 'utf8')),
  )
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/\brefuse\(\s*'([a-z][\w.-]+)'/g)].map((match) => match[1] ?? ''),
  )
  return [...new Set(codes)]
}

test('whatever is refused is explained in both languages', () => {
  const unexplained = codesInSources().filter((code) =>
    langs.some((lang) => explain({ code, params: { date: '2026-11-21' } }, lang).includes(code)),
  )
  expect(codesInSources().length).toBeGreaterThan(20)
  expect(unexplained).toEqual([])
})

test('a code of a newer version is still said in words, with the code for whoever helps', () => {
  expect(explain({ code: 'moon.full' }, 'ru')).toContain('moon.full')
})
