import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'
import { timerWords } from './timer-words.ts'

export const timeWords = messages(
  {
    span: timerWords.ru.span,
    minutes: 'Сколько минут, если важно',
    minutesWrong: 'Напишите целое число минут, от 1 до 1440, или оставьте пустым.',
    title: 'Время по клиентам',
    sub: (from: string, to: string) => `${from} – ${to}`,
    total: 'Всего',
    atRisk: 'С теми, кто не решает',
    unknown: 'Неизвестно, решают ли',
    brought: 'Принесли',
    row: (spent: string, sum: string) => `${spent}, принесли ${sum}`,
    nothing: (spent: string) => `${spent}, заказов пока нет`,
    perHour: (sum: string) => `${sum} за\u00A0час`,
    risk: 'решает не этот человек',
    empty: 'Время пока не записано',
    emptyText:
      'Нажмите «Позвонить» на карточке: время разговора посчитается само. Встречи, которые состоялись, считаются тоже.',
    toToday: 'К списку на сегодня',
    journal: (spent: string, people: number) =>
      `${spent} за год, ${ruCount(people, 'человек', 'человека', 'человек')}`,
    journalNone: 'сколько времени уходит и что оно приносит',
    all: 'Весь список',
  },
  {
    span: timerWords.en.span,
    minutes: 'How many minutes, if it matters',
    minutesWrong: 'Write a whole number of minutes, from 1 to 1440, or leave it empty.',
    title: 'Time by client',
    sub: (from: string, to: string) => `${from} – ${to}`,
    total: 'In all',
    atRisk: 'With those who cannot decide',
    unknown: 'Not known if they decide',
    brought: 'Brought',
    row: (spent: string, sum: string) => `${spent}, brought ${sum}`,
    nothing: (spent: string) => `${spent}, no orders yet`,
    perHour: (sum: string) => `${sum} an\u00A0hour`,
    risk: 'somebody else decides',
    empty: 'No time is written down yet',
    emptyText:
      'Tap “Call” on a card and the talk is timed by itself. Meetings that took place count, too.',
    toToday: 'To the list of today',
    journal: (spent: string, people: number) =>
      `${spent} in a year, ${enCount(people, 'person', 'people')}`,
    journalNone: 'how much time goes where, and what it brings',
    all: 'The whole list',
  },
)
