import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPhoneFinder } from '../../../domain/clients/phones.ts'
import { Desk } from '../../../domain/domain.fixture.ts'
import type { Understood } from '../../../domain/quick-add/entries.ts'
import { peopleOf } from '../../../domain/quick-add/people.ts'
import { understand } from '../../../domain/quick-add/understand.ts'
import { readSpokenDays } from '../../../formats/spoken-days/read.ts'

const today = '2026-11-21'
const desk = new Desk(today)
const ids: Readonly<Record<string, string>> = {
  olga: desk.client('Ольга', { last: 'Лебедева', patronymic: 'Петровна' }),
  maria: desk.client('Мария', { last: 'Иванова' }),
  mariaP: desk.client('Мария', { last: 'Петрова', epithet: 'соседка' }),
  marina: desk.client('Марина'),
  natalya: desk.client('Наталья', { last: 'Шевчук' }),
  madina: desk.client('Мадина', { last: 'Ахметова' }),
  alexandr: desk.client('Александр', { last: 'Козлов' }),
  alexandra: desk.client('Александра', { last: 'Козлова' }),
  lev: desk.client('Лев', { last: 'Толстой' }),
}
const nameOf = (id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id
const readers = {
  today,
  people: peopleOf(desk.book, today),
  days: readSpokenDays,
  phones: await loadPhoneFinder(),
}

/** Whom the line names: one for sure, several to choose from, or the name of a new card. */
function whomOf({ who }: Understood): string | readonly string[] | undefined {
  if (!who) return undefined
  if (who.sure) return nameOf(who.sure)
  return who.fits.length > 0 ? who.fits.map(nameOf).toSorted() : `новая: ${who.newName}`
}

function read(line: string) {
  const { who: _, ...said } = understand(line, readers)
  return { ...said, whom: whomOf(understand(line, readers)) }
}

const lines: Readonly<Record<string, object>> = {
  'Ольга заказ 1500 крем': { kind: 'order', whom: 'olga', sum: 1500, items: 'крем', left: [] },
  'Ольга Петровна заказала крем и тушь на полторы тысячи': {
    kind: 'order',
    whom: 'olga',
    sum: 1500,
    items: 'крем и тушь',
  },
  'вчера Наташа купила помаду за 900 р': {
    kind: 'order',
    whom: 'natalya',
    sum: 900,
    day: '2026-11-20',
    items: 'помаду',
  },
  'заказ Марии Ивановой 2к': { kind: 'order', whom: 'maria', sum: 2000 },
  'в пятницу Ольга взяла крем на 1500': {
    kind: 'order',
    whom: 'olga',
    sum: 1500,
    day: '2026-11-20',
    items: 'крем',
  },
  'Ольга заказ Омега-3 1200': { kind: 'order', whom: 'olga', sum: 1200, items: 'Омега-3' },
  'заказ Марии Ивановой Омега-3 2 шт 2400': {
    kind: 'order',
    whom: 'maria',
    sum: 2400,
    items: 'Омега-3 2 шт',
  },
  'Ольга Омега-3': { whom: 'olga', left: ['Омега-3'] },
  'Ольга Витамин D3 900': { kind: 'order', whom: 'olga', sum: 900, items: 'Витамин D3' },
  'Ольга заказала Витамин С 700': { kind: 'order', whom: 'olga', items: 'Витамин С' },
  'Ольга заказ Шампунь 900': { kind: 'order', whom: 'olga', sum: 900, items: 'Шампунь' },
  'Ольга 5-го взяла Омега-3 (60 капсул) за 1 350 р': {
    kind: 'order',
    whom: 'olga',
    day: '2026-11-05',
    sum: 1350,
    items: 'Омега-3 (60 капсул)',
  },
  'Зинаида Омега-3 1200': { kind: 'order', whom: 'новая: Зинаида', items: 'Омега-3' },
  'заказ Зинаиде Петровой Омега-3 1200': { whom: 'новая: Зинаида Петрова', items: 'Омега-3' },
  'отвезти Омега-3 Ольге завтра': { kind: 'task', whom: 'olga', day: '2026-11-22' },
  'ольга 1500': { kind: 'order', whom: 'olga', sum: 1500 },
  'перезвонить Марии в пятницу': {
    kind: 'task',
    whom: ['maria', 'mariaP'],
    text: 'перезвонить Марии',
    day: '2026-11-27',
  },
  'перезвонить Марии Ивановой в пятницу': { kind: 'task', whom: 'maria', day: '2026-11-27' },
  'позвонить Марии соседке': { kind: 'task', whom: ['maria', 'mariaP'] },
  'позвонить Льву через 2 недели': {
    kind: 'task',
    whom: 'lev',
    day: '2026-12-05',
    text: 'позвонить Льву',
  },
  'позвонить Саше завтра': { kind: 'task', whom: ['alexandr', 'alexandra'], day: '2026-11-22' },
  'позвонить Ольге после праздников': {
    kind: 'task',
    whom: 'olga',
    left: ['после праздников'],
    text: 'позвонить Ольге после праздников',
  },
  'Наталья обещала заплатить 5 мая': {
    kind: 'task',
    promise: true,
    whom: 'natalya',
    day: '2027-05-05',
  },
  'позвонить Зинаиде Петровне завтра': {
    kind: 'task',
    whom: 'новая: Зинаида Петровна',
    day: '2026-11-22',
  },
  'встреча с Мадиной завтра в 16': {
    kind: 'meeting',
    whom: 'madina',
    day: '2026-11-22',
    time: '16:00',
    left: [],
  },
  'встреча с Ольгой Петровной в среду в 11:30 в кафе Весна': {
    kind: 'meeting',
    whom: 'olga',
    day: '2026-11-25',
    time: '11:30',
    place: 'в кафе Весна',
  },
  'позвонила Ольге, не отвечает': {
    kind: 'talk',
    whom: 'olga',
    outcome: 'no-answer',
    channel: 'call',
  },
  'говорила с Мариной: думает до зарплаты': {
    kind: 'talk',
    whom: 'marina',
    outcome: 'talked',
    channel: 'call',
    note: 'думает до зарплаты',
  },
  'вчера заходила к Наташе, отказалась': {
    kind: 'talk',
    whom: 'natalya',
    outcome: 'declined',
    channel: 'visit',
    day: '2026-11-20',
  },
  'написала Мадине про новый каталог': {
    kind: 'talk',
    whom: 'madina',
    channel: 'message',
    note: 'новый каталог',
  },
  'позвонила Ольге, просила перезвонить в пятницу': {
    kind: 'task',
    whom: 'olga',
    day: '2026-11-27',
  },
  'Мадина не взяла': { kind: 'talk', whom: 'madina', outcome: 'declined' },
  'каталог Марии Ивановой': { kind: 'catalogue', whom: 'maria', left: [] },
  'Ольге каталог': { kind: 'catalogue', whom: 'olga', left: [] },
  'отдала каталог Марии': { kind: 'catalogue', whom: ['maria', 'mariaP'], left: [] },
  'каталог № 6 Ольге Лебедевой': { kind: 'catalogue', whom: 'olga', number: '6', left: [] },
  'каталог 17/2026 Льву': { kind: 'catalogue', whom: 'lev', number: '17/2026', left: [] },
  'вчера занесла Наташе новый каталог': {
    kind: 'catalogue',
    whom: 'natalya',
    day: '2026-11-20',
    left: [],
  },
  'каталог 5 ноября Льву': { kind: 'catalogue', whom: 'lev', day: '2026-11-05', left: [] },
  'Мадина взяла каталог': { kind: 'catalogue', whom: 'madina', left: [] },
  'встретила Марину, отдала каталог': { kind: 'catalogue', whom: 'marina', left: [] },
  'отдала каталог Марине, заказала крем на 900': { kind: 'order', whom: 'marina', sum: 900 },
  'каталог Зинаиде Петровне': { kind: 'catalogue', whom: 'новая: Зинаида Петровна' },
  'каталог Раисе из аптеки': { kind: 'catalogue', whom: 'новая: Раиса', left: ['из аптеки'] },
  'каталог Льву завтра': { kind: 'task', whom: 'lev', day: '2026-11-22', text: 'каталог Льву' },
  'отдать каталог Марине': { kind: 'task', whom: 'marina' },
  'отдала каталог Марине, спросить в пятницу': { kind: 'task', day: '2026-11-27' },
  'Мадина не взяла каталог': { kind: 'talk', whom: 'madina', outcome: 'declined' },
  'звонила Ольге, каталог посмотрела': { kind: 'talk', whom: 'olga' },
  'Марина просит каталог': { whom: 'marina', left: ['просит каталог'] },
  'Марина спросила про каталог': { whom: 'marina', left: ['спросила про каталог'] },
  'Мария 8 914 123-45-67 соседка': { kind: 'client' },
  'Раиса из аптеки': { kind: 'client' },
  'Мария Сидорова': { kind: 'client' },
  'оля 22-33-44': { kind: 'client' },
  'Марина думала про тушь': { whom: 'marina', left: ['думала про тушь'] },
}

test.each(Object.entries(lines))('«%s» is understood as it is meant', (line, meant) => {
  expect(read(line)).toMatchObject(meant)
})

test('whatever number a product is called by, Olga is found, the sum is right and the product whole', () => {
  const name = fc.constantFrom('Омега', 'SPF', 'Коэнзим', 'Сера', 'крем', 'Марина')
  const product = fc.oneof(
    fc.tuple(name, fc.integer({ min: 1, max: 99 })).map(([word, number]) => `${word}-${number}`),
    fc.constantFrom('Омега 3', 'SPF 50', 'тон 102', 'Витамин D3', 'Кальций Д3', 'Q10', 'крем № 5'),
  )
  const sum = fc.integer({ min: 100, max: 99_999 })
  const unit = fc.constantFrom('', ' р', ' руб.')
  const places = fc.shuffledSubarray(['Ольга', 'заказ', 'product', 'sum'], { minLength: 4 })
  fc.assert(
    fc.property(product, sum, unit, places, (items, paid, of, order) => {
      const said: Readonly<Record<string, string>> = { product: items, sum: `${paid}${of}` }
      const line = order.map((part) => said[part] ?? part).join(' ')
      expect(read(line), line).toMatchObject({ kind: 'order', whom: 'olga', sum: paid, items })
    }),
  )
})

test('a catalogue is understood in whatever order its words stand', () => {
  const given = fc.constantFrom('', 'отдала', 'вручила', 'занесла')
  const called = fc.constantFrom('каталог', 'каталог № 6', 'новый каталог')
  const when = fc.constantFrom('', 'вчера', 'в четверг')
  const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
  fc.assert(
    fc.property(given, called, when, places, (verb, what, day, order) => {
      const parts = [verb, what, day, 'Ольге']
      const line = order.flatMap((place) => parts[place] || []).join(' ')
      // Without a word that it has happened, a day of the week is one to come.
      const kind = verb === '' && day === 'в четверг' ? 'task' : 'catalogue'
      expect(read(line), line).toMatchObject({ kind, whom: 'olga', left: [] })
    }),
  )
})

test('what the person says it is comes before the words of the line', () => {
  const order = understand('позвонила Ольге, взяла крем на 1500', readers, 'order')
  expect(order).toMatchObject({ kind: 'order', sum: 1500 })
  expect(understand('Марина просит каталог', readers, 'catalogue')).toMatchObject({
    kind: 'catalogue',
    left: ['просит'],
  })
  expect(understand('Марина думала про тушь', readers, 'talk')).toMatchObject({
    kind: 'talk',
    note: 'думала про тушь',
  })
})

test('a letter typed into the line of a book of ten thousand is answered at once', () => {
  const book = new Desk(today)
  const firsts = 'Мария Ольга Татьяна Елена Наталья Светлана Ирина Анна Людмила Галина'.split(' ')
  for (let n = 0; n < 10_000; n += 1) {
    book.client(firsts[n % 10] ?? '', { last: `${surname(n)}ова`, gender: 'f' })
  }
  const people = peopleOf(book.book, today)
  const line = 'встреча с Натальей Баваровой завтра в 16'
  const times = [...line].map((_, at) => {
    const start = performance.now()
    understand(line.slice(0, at + 1), { ...readers, people })
    return performance.now() - start
  })
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  expect(median).toBeLessThan(10)
})

function surname(n: number): string {
  const letters = [...'бвгдлмнрст']
  const syllables = [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10].map(
    (at) => `${letters[at]}а`,
  )
  const text = `${syllables.join('')}р`
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
