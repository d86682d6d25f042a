import { expect, test } from 'vitest'
import type { Fact } from '../../../domain/timeline/timeline.ts'
import type { Speaker } from '../today/outcomes/spoken.ts'
import { factText } from './fact-text.ts'

const speaker: Speaker = { lang: 'ru', today: '2026-11-21', client: 'f', owner: 'f' }
const text = (fact: Fact) => factText(fact, speaker).text.replaceAll('\u00A0', ' ')
const known = { id: 'x', on: '2026-11-20' }

test('an order is told with its sum and what was bought', () => {
  const order = { type: 'order', ...known, sum: 145_000, currency: 'RUB', note: null } as const
  const items = [{ name: 'крем', quantity: 2 }, { name: 'шампунь' }]
  expect(text({ ...order, items })).toBe('Заказ 1 450 ₽: крем × 2, шампунь')
  expect(text({ ...order, items: [], sum: null, currency: null })).toBe('Заказ')
})

test('a talk is told by what was said, and by its outcome where it had one', () => {
  const call = { type: 'touch', ...known, channel: 'call', direction: 'out' } as const
  const note = 'внук пошёл в школу'
  expect(text({ ...call, outcome: 'talked', note })).toBe('Звонок: внук пошёл в школу')
  expect(text({ ...call, outcome: 'declined', note: null })).toBe('Звонок: не взяла')
  expect(text({ ...call, direction: 'in', outcome: 'talked', note: null })).toBe(
    'Звонок от клиента',
  )
})

test('a promise is told with its day until it is kept, then with the day it was', () => {
  const promise = { type: 'task', ...known, kind: 'promise', text: 'заказ крема' } as const
  const due = '2026-11-22'
  expect(text({ ...promise, due, doneOn: null })).toBe('Обещала: заказ крема, срок завтра')
  expect(text({ ...promise, due, doneOn: '2026-11-21' })).toBe(
    'Обещала: заказ крема, сделано сегодня',
  )
})

test('a meeting is told with its place and its end', () => {
  const plain = { minutes: null, invited: null, moved: null }
  const when = { at: '2026-11-22T16:00', place: 'кафе' }
  const meeting = { type: 'meeting', ...known, ...plain, ...when } as const
  expect(text({ ...meeting, confirmed: true, outcome: null })).toBe(
    'Встреча завтра в 16:00, кафе, подтверждена',
  )
  expect(text({ ...meeting, confirmed: true, outcome: 'no-show' })).toBe(
    'Встреча завтра в 16:00, кафе, не пришла',
  )
})

test('a questionnaire is told as one, a control sheet by its title', () => {
  const filled = { type: 'filled', ...known, form: 'f', title: 'Знакомство' } as const
  expect(text({ ...filled, kind: 'once' })).toBe('Заполнена анкета «Знакомство»')
  expect(text({ ...filled, kind: 'repeated', title: 'Лист контроля приёма' })).toBe(
    'Заполнено: Лист контроля приёма',
  )
})

test('a regimen is told with how much a day, with its first day while that is to come, and by its end', () => {
  const omega = { ...known, product: 'Омега-3', unit: 'капсула', packDays: null } as const
  const begun = { ...omega, daily: 2, startedOn: known.on }
  expect(text({ type: 'regimen', ...begun })).toBe('Программа приёма: Омега-3, 2 капсулы в день')
  expect(text({ type: 'regimen', ...begun, startedOn: '2026-12-01' })).toBe(
    'Программа приёма: Омега-3, 2 капсулы в день, начало 1 декабря',
  )
  expect(text({ type: 'regimen', ...begun, daily: null, packDays: 30 })).toBe(
    'Программа приёма: Омега-3, упаковки хватает на 30 дней',
  )
  expect(text({ type: 'regimen-end', ...begun })).toBe('Программа приёма завершена: Омега-3')
})

test('a group is told with how often she was there, and money with its direction', () => {
  const group = { ...known, group: 'g', title: 'Весна' }
  const enrolled = { type: 'enrolment', ...group, came: 2, marked: 3, cancelledOn: null } as const
  expect(text(enrolled)).toBe('Запись в группу «Весна», занятий 2 из 3')
  expect(text({ ...enrolled, marked: 0, cancelledOn: '2026-11-21' })).toBe(
    'Запись в группу «Весна», запись отменена сегодня',
  )
  const paid = { type: 'payment', ...group, kind: 'payment', sum: 50_000, currency: 'RUB' } as const
  expect(text(paid)).toBe('Оплата 500 ₽: «Весна»')
  expect(text({ ...paid, kind: 'refund' })).toBe('Возврат 500 ₽: «Весна»')
})
