import { expect, test } from 'vitest'
import { Desk, idOf } from '../domain.fixture.ts'
import { filledView } from './filled-view.ts'
import { formsView } from './forms-view.ts'
import { filledRecord, formRecord } from './records.ts'

const sheet = {
  title: 'Лист контроля',
  kind: 'repeated',
  questions: [
    { id: 'sleep', kind: 'scale', label: 'Сон' },
    { id: 'weight', kind: 'number', label: 'Вес', unit: 'кг' },
    { id: 'taken', kind: 'choice', label: 'Приём', options: ['по плану', 'с пропусками'] },
    { id: 'next', kind: 'date', label: 'Когда созвонимся' },
    { id: 'words', kind: 'text', label: 'Что заметили' },
  ],
}

/** Maria has a control sheet. */
function withSheet() {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария')
  const form = desk.do('form.make', sheet)
  const fill = (answers: object, more: object = {}) =>
    desk.try('form.fill', { client, form, answers, ...more })
  return { desk, client, form, fill }
}

const sheets = (desk: Desk, client: string) =>
  filledView.look(desk.book, { client }, { day: desk.day, lang: 'ru' })

const forms = (desk: Desk, params: { archived?: boolean } = {}) =>
  formsView.look(desk.book, params, { day: desk.day, lang: 'ru' })

const refused = (code: string) => ({ refusal: { code } })

test('a filled sheet has the answers in the order of its questions; what was not asked of her is left out', () => {
  const { desk, client, form, fill } = withSheet()
  const given = { words: ' лучше сплю ', sleep: 7, weight: null, taken: '', next: '2026-11-08' }
  expect(fill(given).ok).toBe(true)
  expect(sheets(desk, client)).toMatchObject([
    {
      form,
      title: 'Лист контроля',
      kind: 'repeated',
      times: [
        {
          on: '2026-11-01',
          answers: [
            { question: 'sleep', label: 'Сон', value: 7 },
            { question: 'next', value: '2026-11-08' },
            { question: 'words', value: 'лучше сплю' },
          ],
        },
      ],
      trends: [],
    },
  ])
})

test.each([
  ['sleep', 0],
  ['sleep', 11],
  ['sleep', 7.5],
  ['sleep', 'хорошо'],
  ['weight', 'семьдесят'],
  ['taken', 'иногда'],
  ['taken', 1],
  ['next', '2026-02-31'],
  ['next', 'в пятницу'],
  ['words', 5],
])('%s is not answered by %s', (question, value) => {
  const { fill } = withSheet()
  expect(fill({ [question]: value })).toMatchObject({
    refusal: { code: 'answer.unfit', at: `answers.${question}` },
  })
})

test('a scale has its own ends where they are said', () => {
  const { desk, client } = withSheet()
  const questions = [{ id: 'pain', kind: 'scale', label: 'Боль', from: 0, to: 5 }]
  const form = desk.do('form.make', { ...sheet, questions })
  const fill = (pain: number) => desk.try('form.fill', { client, form, answers: { pain } })
  expect(fill(0).ok).toBe(true)
  expect(fill(6)).toMatchObject({ refusal: { params: { label: 'Боль', from: 0, to: 5 } } })
})

test('an empty sheet, one of tomorrow, of nobody, or with a question of its own is not filled', () => {
  const { desk, form, fill } = withSheet()
  expect(fill({ words: '  ' })).toMatchObject(refused('answer.none'))
  expect(fill({ sleep: 7 }, { on: '2026-11-02' })).toMatchObject(refused('filled.future'))
  expect(fill({ sleep: 7, other: 1 })).toMatchObject(refused('answer.unknown'))
  expect(fill({ sleep: 7 }, { client: idOf('nobody') })).toMatchObject(refused('client.unknown'))
  expect(fill({ sleep: 7 }, { form: idOf('none') })).toMatchObject(refused('form.unknown'))
  expect(desk.book.where(filledRecord, 'form', form)).toEqual([])
})

test('a sheet filled again and again shows how its numbers went, the earliest first', () => {
  const { desk, client, fill } = withSheet()
  desk.on('2026-11-20')
  fill({ sleep: 8, weight: 71.5 }, { on: '2026-11-15' })
  fill({ sleep: 5, words: 'просыпаюсь' }, { on: '2026-11-01' })
  fill({ sleep: 6, weight: 72 }, { on: '2026-11-08' })
  const [one] = sheets(desk, client)
  expect(one?.times.map(({ on }) => on)).toEqual(['2026-11-15', '2026-11-08', '2026-11-01'])
  expect(one?.trends).toEqual([
    {
      question: 'sleep',
      label: 'Сон',
      unit: null,
      points: [
        { on: '2026-11-01', value: 5 },
        { on: '2026-11-08', value: 6 },
        { on: '2026-11-15', value: 8 },
      ],
    },
    {
      question: 'weight',
      label: 'Вес',
      unit: 'кг',
      points: [
        { on: '2026-11-08', value: 72 },
        { on: '2026-11-15', value: 71.5 },
      ],
    },
  ])
})

test('of several forms the one that was filled last stands on top', () => {
  const { desk, client, fill } = withSheet()
  const other = desk.do('form.make', { ...sheet, title: 'Знакомство', kind: 'once' })
  desk.on('2026-11-20').do('form.fill', { client, form: other, answers: { words: 'да' } })
  fill({ sleep: 5 }, { on: '2026-11-10' })
  expect(sheets(desk, client).map(({ title }) => title)).toEqual(['Знакомство', 'Лист контроля'])
})

test('an answer to a question that is gone keeps its old words, and can still be corrected', () => {
  const { desk, client, form, fill } = withSheet()
  fill({ sleep: 5, words: 'просыпаюсь' })
  desk.do('form.edit', {
    id: form,
    questions: [{ id: 'sleep', kind: 'scale', label: 'Как спите' }],
  })
  const answers = () => sheets(desk, client)[0]?.times[0]?.answers
  expect(answers()).toMatchObject([{ label: 'Сон' }, { label: 'Что заметили' }])
  const id = sheets(desk, client)[0]?.times[0]?.id
  desk.do('form.correct', { id, answers: { sleep: 6, words: 'сплю до утра' } })
  expect(answers()).toMatchObject([
    { label: 'Как спите', value: 6 },
    { label: 'Что заметили', value: 'сплю до утра' },
  ])
  desk.do('form.correct', { id, answers: { words: null } })
  expect(answers()).toHaveLength(1)
  expect(fill({ words: 'ещё' })).toMatchObject(refused('answer.unknown'))
})

test('correcting one answer leaves the others as they were', () => {
  const { desk, client, fill } = withSheet()
  fill({ sleep: 5, weight: 72 })
  const id = sheets(desk, client)[0]?.times[0]?.id
  desk.on('2026-11-10').do('form.correct', { id, on: '2026-11-09', answers: { weight: 71 } })
  expect(sheets(desk, client)[0]?.times).toMatchObject([
    { on: '2026-11-09', answers: [{ value: 5 }, { value: 71 }] },
  ])
  const correct = (args: object) => desk.try('form.correct', { id, ...args })
  expect(correct({ answers: { sleep: 50 } })).toMatchObject(refused('answer.unfit'))
  expect(correct({ answers: { sleep: null, weight: null } })).toMatchObject(refused('answer.none'))
  expect(correct({ on: '2026-11-11' })).toMatchObject(refused('filled.future'))
})

test('a form that was filled is not deleted but put away, and what was filled stays', () => {
  const { desk, client, form, fill } = withSheet()
  fill({ sleep: 5 })
  expect(desk.try('form.delete', { id: form })).toMatchObject({
    refusal: { code: 'form.filled', params: { count: 1 } },
  })
  desk.do('form.edit', { id: form, archived: true })
  expect(forms(desk)).toEqual([])
  expect(forms(desk, { archived: true })).toMatchObject([{ archivedOn: '2026-11-01', filled: 1 }])
  expect(sheets(desk, client)).toHaveLength(1)
  desk.do('form.edit', { id: form, archived: false })
  expect(forms(desk)).toHaveLength(1)
  desk.do('filled.delete', { id: sheets(desk, client)[0]?.times[0]?.id })
  desk.do('form.delete', { id: form })
  expect(desk.book.count(formRecord)).toBe(0)
})

test('what was filled can be read when its form is gone from under it', () => {
  const { desk, client, fill } = withSheet()
  const make = desk.lastCommand
  fill({ sleep: 5 })
  desk.undo(make)
  expect(forms(desk)).toEqual([])
  expect(sheets(desk, client)).toMatchObject([
    { title: 'Лист контроля', times: [{ answers: [{ label: 'Сон', value: 5 }] }] },
  ])
})

test('new questions get names of their own, and no question stands twice', () => {
  const { desk, form } = withSheet()
  const twice = { ...sheet, questions: [sheet.questions[0], sheet.questions[0]] }
  expect(desk.try('form.make', twice)).toMatchObject(refused('form.same-question'))
  const more = [
    ...sheet.questions,
    { kind: 'text', label: 'Ещё' },
    { kind: 'text', label: 'И ещё' },
  ]
  desk.do('form.edit', { id: form, questions: more })
  const ids = forms(desk)[0]?.questions.map(({ id }) => id)
  expect(ids?.slice(0, 5)).toEqual(['sleep', 'weight', 'taken', 'next', 'words'])
  expect(new Set(ids).size).toBe(7)
})

test('a choice needs something to choose from, and a scale has to grow', () => {
  const desk = new Desk()
  const make = (question: object) =>
    desk.try('form.make', { ...sheet, questions: [{ label: 'Вопрос', ...question }] })
  expect(make({ kind: 'choice', options: ['да', 'да'] })).toMatchObject(refused('form.no-options'))
  expect(make({ kind: 'choice' })).toMatchObject(refused('form.no-options'))
  expect(make({ kind: 'scale', from: 5, to: 5 })).toMatchObject(refused('form.bad-scale'))
  expect(make({ kind: 'scale', from: 1, to: 200 })).toMatchObject(refused('form.bad-scale'))
  expect(make({ kind: 'scale', from: 20 })).toMatchObject(refused('form.bad-scale'))
  expect(desk.try('form.make', { ...sheet, questions: [] })).toMatchObject({ ok: false })
})

test('what is gone cannot be changed, and that is said', () => {
  const desk = new Desk()
  const id = idOf('gone')
  for (const name of ['form.edit', 'form.delete']) {
    expect(desk.try(name, { id })).toMatchObject(refused('form.unknown'))
  }
  for (const name of ['form.correct', 'filled.delete']) {
    expect(desk.try(name, { id })).toMatchObject(refused('filled.unknown'))
  }
})

test('a sheet of next week is not known today', () => {
  const { desk, client, fill } = withSheet()
  desk.on('2026-11-20')
  fill({ sleep: 5 }, { on: '2026-11-15' })
  expect(sheets(desk.on('2026-11-14'), client)).toEqual([])
})
