import { expect, test } from 'vitest'
import { readablePhone } from '../clients/readable-phone.ts'
import { clientsView } from '../clients/views.ts'
import { Desk } from '../domain.fixture.ts'
import { searchView } from './views.ts'

const viewing = { day: '2026-11-21', lang: 'ru' } as const

/** A book of invented people, with something said and bought. */
function book(): Desk {
  const desk = new Desk()
  const maria = desk.client('Мария', {
    last: 'Соколова',
    patronymic: 'Ивановна',
    epithet: 'соседка с дачи',
    contacts: [{ kind: 'mobile', value: '+79000000001' }],
    notes: 'Любит крем с ромашкой, аллергия на мёд',
  })
  desk.client('Юлия', { last: 'Щербакова' })
  desk.client('Жанна', { last: 'Семёнова', company: 'Faberlic' })
  desk.client('Марина', { last: 'Виноградова' })
  desk.client('Igor', {
    last: 'Kim',
    contacts: [{ kind: 'email', value: 'maria.kim@example.com' }],
  })
  desk.do('order.record', {
    client: maria,
    date: '2026-05-05',
    sum: 150_050,
    items: [{ name: 'шампунь' }, { name: 'тушь' }],
  })
  desk.do('touch.record', { client: maria, outcome: 'talked', note: 'внук пошёл в школу' })
  desk.do('task.add', { client: maria, text: 'привезти каталог', due: '2026-11-25' })
  return desk
}

const desk = book()
const search = (query: string) => searchView.look(desk.book, { query }, viewing)
const names = (query: string) => search(query).clients.map(({ name }) => name.text)
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([from, to]) => text.slice(from, to))

test('a client is found by any part of a name, ё as е, and the part is marked', () => {
  expect(names('окол')).toEqual(['Соколова Мария Ивановна'])
  expect(names('семенова')).toEqual(['Семёнова Жанна'])
  const [maria] = search('ИВАН сок').clients
  expect(maria && marked(maria.name)).toEqual(['Сок', 'Иван'])
  expect(maria?.place).toBeNull()
})

test('a client is found by digits of the phone however they are grouped, and they are marked as they are read', () => {
  for (const typed of ['8 900 000-00-01', '+7 (900) 0000001', '79000000001', '000 00 01', '8900']) {
    expect(names(typed)[0], typed).toBe('Соколова Мария Ивановна')
  }
  const place = search('0000-01').clients[0]?.place
  expect(place && marked(place)).toEqual(['00-00-01'])
})

test('namesakes are told apart by how they are reached, and others are not told of', () => {
  const two = new Desk()
  two.client('Ольга', { contacts: [{ kind: 'mobile', value: '+79000000005' }] })
  two.client('Ольга', { contacts: [{ kind: 'email', value: 'olga@example.com' }] })
  two.client('Ольга', { epithet: 'из аптеки' })
  const { clients } = searchView.look(two.book, { query: 'ольга' }, viewing)
  expect(new Set(clients.map(({ reach }) => reach))).toEqual(
    new Set([readablePhone('+79000000005'), 'olga@example.com', null]),
  )
})

test('a client is found by words of a note, and shown where they stand', () => {
  const [maria] = search('ромашкой').clients
  expect(maria?.place).toMatchObject({ field: 'notes' })
  expect(maria?.place && marked(maria.place)).toEqual(['ромашкой'])
})

test('a name typed in the wrong layout is found, and it is said how it was read', () => {
  expect(search('vfhbz').clients[0]).toMatchObject({
    name: { text: 'Соколова Мария Ивановна' },
    said: 'мария',
  })
  expect(search('Kim').clients[0]?.said).toBeNull()
  expect(search('лшь').clients[0]).toMatchObject({ name: { text: 'Kim Igor' }, said: 'kim' })
  expect(names('ьфкшф')).toContain('Соколова Мария Ивановна')
})

test('a Russian name is found by Latin letters as people write it', () => {
  const written = {
    yulya: 'Щербакова Юлия',
    shcherbakova: 'Щербакова Юлия',
    Zhanna: 'Семёнова Жанна',
  }
  for (const [typed, name] of Object.entries(written)) expect(names(typed)[0]).toBe(name)
  expect(names('maria').slice(0, 2)).toEqual(['Соколова Мария Ивановна', 'Kim Igor'])
})

test('a firm with a Latin name is found by Russian letters', () => {
  expect(names('фаберлик')).toEqual(['Семёнова Жанна'])
})

test('a mistake is forgiven, and stands below what was typed', () => {
  expect(search('сокалова').clients[0]).toMatchObject({
    name: { text: 'Соколова Мария Ивановна' },
    said: 'соколова',
  })
  expect(names('щебракова')).toEqual(['Щербакова Юлия'])
  expect(names('вингорадва')).toEqual(['Виноградова Марина'])
  expect(names('мари')[0]).toBe('Виноградова Марина')
  expect(names('марна')).toEqual(['Виноградова Марина'])
  expect(names('зинаида')).toEqual([])
})

test('a word that was said is found with the person, the day and the place', () => {
  const [talk] = search('школу').talks
  expect(talk).toMatchObject({
    client: { name: 'Мария Соколова' },
    on: '2026-11-21',
    kind: 'call',
    text: 'внук пошёл в школу',
  })
  expect(talk && marked(talk)).toEqual(['школу'])
  expect(search('каталог').talks).toMatchObject([{ kind: 'task', text: 'привезти каталог' }])
})

test('an order is found by what was bought, by its sum, and by both with the name', () => {
  expect(search('тушь').orders).toMatchObject([
    { client: { name: 'Мария Соколова' }, bySum: false },
  ])
  for (const typed of ['1500', '1 500,50', '1500.5']) {
    expect(search(typed).orders, typed).toMatchObject([{ sum: 150_050, bySum: true }])
  }
  expect(search('500').orders).toEqual([])
  expect(search('мария тушь').orders).toHaveLength(1)
  expect(search('марина тушь').orders).toEqual([])
})

test('who was let go is found only among those who were let go, and it is told how many there are', () => {
  const other = book()
  const zoya = other.client('Зоя')
  other.do('touch.record', { client: zoya, outcome: 'let-go' })
  other.client('Зоя', { last: 'Яшина' })
  const found = searchView.look(other.book, { query: 'зоя' }, viewing)
  expect(found.clients.map(({ letGoOn }) => letGoOn)).toEqual([null])
  expect(found.letGo).toBe(1)
  const gone = searchView.look(other.book, { query: 'зоя', letGo: true }, viewing)
  expect(gone.clients.map(({ letGoOn }) => letGoOn)).toEqual(['2026-11-21'])
})

test('what was just written down is found at once, and what was deleted is not', () => {
  const other = book()
  const look = (query: string) => searchView.look(other.book, { query }, viewing)
  expect(look('зинаида').clients).toEqual([])
  const id = other.client('Зинаида')
  expect(look('зинаида').clients).toHaveLength(1)
  expect(look('зинадиа').clients).toHaveLength(1)
  other.do('client.edit', { id, set: { first: 'Раиса' } })
  expect(look('зинаида').clients).toEqual([])
  expect(look('раиса').clients).toHaveLength(1)
  other.do('client.delete', { id })
  expect(look('раиса').clients).toEqual([])
})

test('a long list is cut, and says that there is more', () => {
  const other = new Desk()
  for (let n = 0; n < 30; n += 1) other.client('Анна', { last: `Ветрова ${n}` })
  const first = searchView.look(other.book, { query: 'ветрова' }, viewing)
  expect(first.clients).toHaveLength(20)
  expect(first.more.clients).toBe(true)
  const all = searchView.look(other.book, { query: 'ветрова', limit: 40 }, viewing)
  expect(all.clients).toHaveLength(30)
  expect(all.more.clients).toBe(false)
})

test('the card index understands a query in the same ways, in its own order', () => {
  const index = (query: string) =>
    clientsView.look(desk.book, { query }, viewing).map(({ name }) => name)
  expect(index('vfhbz')).toEqual(['Мария Соколова'])
  expect(index('сокалова')).toEqual(['Мария Соколова'])
  expect(index('maria')).toEqual(['Igor Kim', 'Мария Соколова'])
})

test('nothing but spaces and signs finds nothing', () => {
  for (const query of ['', '  ', '«»', '()', '\\', '.*', '[']) {
    expect(search(query).talks, query).toEqual([])
  }
})

test('a mistyped word is looked for whole: Анна is meant, not Жанна', () => {
  const other = new Desk()
  other.client('Анна')
  other.client('Жанна')
  const found = searchView.look(other.book, { query: 'анан' }, viewing).clients
  expect(found.map(({ name }) => name.text)).toEqual(['Анна'])
})
