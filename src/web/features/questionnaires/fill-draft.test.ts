import { expect, test } from 'vitest'
import { answersIn, askedOf, fillDraftOf, unfitIn } from './fill-draft.ts'

const questions = [
  askedOf({ id: 'sleep', kind: 'scale', label: 'Сон' }),
  askedOf({ id: 'weight', kind: 'number', label: 'Вес' }),
  askedOf({ id: 'words', kind: 'text', label: 'Что заметили' }),
]

const unfit = (draft: Record<string, string>) => unfitIn(questions, draft).map(({ id }) => id)

test('answers are taken as people type them, and what is empty is no answer', () => {
  expect(answersIn(questions, { sleep: '7', weight: ' 1 070,5 ', words: ' ' })).toEqual({
    sleep: 7,
    weight: 1070.5,
    words: null,
  })
  expect(answersIn(questions, { weight: '−3' })).toMatchObject({ sleep: null, weight: -3 })
})

test('what is no number, or not on the scale, is pointed at', () => {
  expect(unfit({ sleep: '11', weight: 'семьдесят' })).toEqual(['sleep', 'weight'])
  expect(unfit({ sleep: '7,5' })).toEqual(['sleep'])
  expect(unfit({ sleep: '', weight: '70.5' })).toEqual([])
})

test('a form that is opened to be corrected has the answers that it had', () => {
  const answers = [
    { question: 'sleep', kind: 'scale', value: 7 },
    { question: 'weight', kind: 'number', value: 70.5 },
    { question: 'words', kind: 'text', value: 'лучше' },
  ] as const
  const draft = fillDraftOf(answers, 'ru')
  expect(draft).toEqual({ sleep: '7', weight: '70,5', words: 'лучше' })
  expect(answersIn(questions, draft)).toEqual({ sleep: 7, weight: 70.5, words: 'лучше' })
})

test('a large number comes back from its spaces', () => {
  const draft = fillDraftOf([{ question: 'weight', kind: 'number', value: 12_500 }], 'ru')
  expect(answersIn(questions, draft)).toMatchObject({ weight: 12_500 })
  const english = fillDraftOf([{ question: 'weight', kind: 'number', value: 12_500.5 }], 'en')
  expect(answersIn(questions, english)).toMatchObject({ weight: 12_500.5 })
})
