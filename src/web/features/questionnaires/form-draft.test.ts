import { expect, test } from 'vitest'
import { questionsOf } from '../../../domain/questionnaires/questions.ts'
import { templates } from '../../../domain/questionnaires/templates.ts'
import { langs } from '../../../words/lang.ts'
import {
  draftOfForm,
  emptyForm,
  emptyQuestion,
  everyOf,
  moved,
  questionOf,
  wrongInQuestion,
} from './form-draft.ts'

test('a question keeps only what its kind has use for', () => {
  const draft = { ...emptyQuestion(0), label: ' Вес ', unit: 'кг', options: 'да\nнет' }
  expect(questionOf(draft)).toEqual({ kind: 'text', label: 'Вес' })
  expect(questionOf({ ...draft, kind: 'number' })).toEqual({
    kind: 'number',
    label: 'Вес',
    unit: 'кг',
  })
  expect(questionOf({ ...draft, kind: 'scale' })).toMatchObject({ from: 1, to: 10 })
})

test('only a control sheet is reminded of, after a whole number of days', () => {
  const every = (text: string) => everyOf({ ...emptyForm, kind: 'repeated', every: text })
  expect(['', ' ', '7', ' 366 '].map(every)).toEqual([null, null, 7, 366])
  expect(['0', '367', '1,5', 'неделя', '-7'].map(every)).toEqual(Array(5).fill(undefined))
  expect(everyOf({ ...emptyForm, kind: 'once', every: 'неделя' })).toBeNull()
})

test('options are lines, each once', () => {
  const draft = {
    ...emptyQuestion(0),
    kind: 'choice',
    label: 'Как?',
    options: ' да\n\nнет\nда ',
  } as const
  expect(questionOf(draft)).toMatchObject({ options: ['да', 'нет'] })
  expect(wrongInQuestion(draft)).toBeUndefined()
  expect(wrongInQuestion({ ...draft, options: 'да\nда' })).toBe('options')
})

test('a question without words, or a scale that does not grow, is pointed at', () => {
  const scale = { ...emptyQuestion(0), kind: 'scale', label: 'Сон' } as const
  expect(wrongInQuestion(scale)).toBeUndefined()
  expect(wrongInQuestion({ ...scale, label: ' ' })).toBe('label')
  expect(wrongInQuestion({ ...scale, from: '10' })).toBe('scale')
  expect(wrongInQuestion({ ...scale, to: '' })).toBe('scale')
  expect(wrongInQuestion({ ...scale, to: '200' })).toBe('scale')
})

test('a question goes one place up or down, and no further than the ends', () => {
  const list = [emptyQuestion(0), emptyQuestion(1), emptyQuestion(2)]
  const keys = (at: number, by: 1 | -1) => moved(list, at, by).map(({ key }) => key)
  expect(keys(0, 1)).toEqual([1, 0, 2])
  expect(keys(2, -1)).toEqual([0, 2, 1])
  expect(keys(0, -1)).toEqual([0, 1, 2])
  expect(keys(2, 1)).toEqual([0, 1, 2])
})

test.each(langs)('every ready form is one that can be made, %s', (lang) => {
  expect(templates[lang].map(({ id }) => id)).toEqual(templates.ru.map(({ id }) => id))
  for (const template of templates[lang]) {
    const drafts = draftOfForm(template).questions
    expect(drafts.map(wrongInQuestion).filter(Boolean)).toEqual([])
    const made = questionsOf(drafts.map(questionOf), () => '')
    expect(made).toMatchObject({ ok: true, value: template.questions })
  }
})
