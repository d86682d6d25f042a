import { expect, test } from 'vitest'
import { type HistoryEntry, historyEntry, type Telling, takenBack } from '../../book/history.ts'
import { namedRefusal } from '../../book/named-refusal.ts'
import { explain } from '../../words/refusals/explain.ts'
import { make, sendTo, willing } from '../broadcasts/broadcasts.fixture.ts'
import { Desk } from '../domain.fixture.ts'
import { records } from '../records.ts'
import { wording } from './wording.ts'

const plain = (text: string | null | undefined) => text?.replaceAll('\u00A0', ' ')

/** A desk whose deeds are told as people read them. */
class ToldDesk extends Desk {
  told(lang: 'ru' | 'en' = 'ru'): HistoryEntry[] {
    const telling: Telling = {
      types: new Map(records.map((type) => [type.name, type])),
      wording,
      lang,
      fields: (type, id) => this.book.fields(type, id),
      deed: (id) => this.envelopes.get(id),
    }
    return [...this.envelopes.values()]
      .filter(({ id }) => (this.log.get(id)?.length ?? 0) > 0)
      .map((envelope) =>
        historyEntry({ envelope, changes: this.log.get(envelope.id) ?? [] }, telling),
      )
      .toReversed()
  }
}

test('a phone that was changed is told as it was and as it is, and the others are not repeated', () => {
  const desk = new ToldDesk()
  const home = { kind: 'home', value: '+79140000000' }
  const id = desk.client('Мария', {
    contacts: [home, { kind: 'mobile', value: '+79141234567' }],
  })
  desk.do('client.edit', {
    id,
    removeContacts: [{ kind: 'mobile', value: '+79141234567' }],
    addContacts: [{ kind: 'mobile', value: '+79241234567' }],
  })
  const [entry] = desk.told()
  expect(entry).toMatchObject({ title: 'Карточка изменена', whose: [{ id, name: 'Мария' }] })
  const [change] = entry?.records[0]?.fields ?? []
  expect([change?.label, plain(change?.before), plain(change?.after)]).toEqual([
    'Связь',
    '+7 914 123-45-67',
    '+7 924 123-45-67',
  ])
})

test('a corrected sum is told in the currency of the order', () => {
  const desk = new ToldDesk()
  const client = desk.client('Мария')
  const id = desk.do('order.record', { client, date: '2026-11-20', sum: 1500, currency: 'EUR' })
  desk.do('order.edit', { id, sum: 250_000 })
  const [field] = desk.told()[0]?.records[0]?.fields ?? []
  expect([plain(field?.before), plain(field?.after)]).toEqual(['15 €', '2 500 €'])
})

test('a text that was sent is told with its channel, and an ended broadcast with the people it passed over', () => {
  const desk = new ToldDesk()
  const broadcast = make(
    desk,
    ['Анна', 'Вера', 'Галина'].map((name) => willing(desk, name)),
  )
  sendTo(desk, broadcast, 1)
  desk.do('broadcast.end', { id: broadcast })
  const [ended, sent] = desk.told()
  expect(ended).toMatchObject({ title: 'Рассылка закончена', people: 2, count: 2 })
  expect(sent?.records[0]?.fields[0]).toMatchObject({ label: 'Как', before: null, after: 'СМС' })
})

test('a card that was deleted is told with its name and all that went with it', () => {
  const desk = new ToldDesk()
  const id = desk.client('Мария')
  desk.order(id, '2026-11-20', 1000)
  desk.do('client.delete', { id })
  expect(desk.told()[0]).toMatchObject({
    title: 'Карточка удалена',
    whose: [{ id, name: 'Мария' }],
    records: [
      { type: 'order', did: 'deleted' },
      { type: 'client', did: 'deleted' },
    ],
    count: 2,
  })
})

test('what was taken back is told as that, and so is what was done again', () => {
  const desk = new ToldDesk()
  const client = desk.client('Мария')
  desk.order(client, '2026-11-20')
  const order = desk.lastCommand
  desk.undo()
  expect(takenBack(desk.told())).toEqual(new Set([order]))
  desk.undo()
  expect(desk.told('ru').map(({ title }) => title)).toEqual([
    'Снова: заказ записан',
    'Отменено: заказ записан',
    'Заказ записан',
    'Карточка заведена',
  ])
  expect(desk.told('en')[1]?.title).toBe('Taken back: order recorded')
  expect(takenBack(desk.told()).has(order)).toBe(false)
})

test('a file of hundreds is told in a few lines with the number', () => {
  const desk = new ToldDesk()
  const rows = Array.from({ length: 300 }, (_, at) => ({
    row: at + 1,
    kind: 'client',
    client: { first: `Мария ${at}` },
  }))
  desk.do('clients.import', { file: 'клиенты.csv', rows })
  const [entry] = desk.told()
  expect(entry).toMatchObject({
    title: 'Загружено из файла «клиенты.csv»',
    people: 300,
    count: 300,
  })
  expect(entry?.records.length).toBeLessThan(20)
})

test('a refusal to take back names what was changed since in the words of the card', () => {
  const desk = new ToldDesk()
  const id = desk.client('Мария')
  desk.do('client.edit', { id, set: { last: 'Соколова', notes: 'соседка' } })
  const first = desk.lastCommand
  desk.do('client.edit', { id, set: { last: 'Лебедева', notes: 'с дачи' } })
  const refused = desk.undo(first)
  const sentence = refused.ok ? '' : explain(namedRefusal(wording, refused.refusal, 'ru'), 'ru')
  expect(sentence).toBe(
    'Вернуть как было нельзя: с тех пор изменилось: Фамилия, Заметки. Всё осталось как есть, поправьте вручную.',
  )
})

test('a refusal to take back a card names what was written on it later', () => {
  const desk = new ToldDesk()
  const id = desk.client('Мария')
  const add = desk.lastCommand
  desk.order(id, '2026-11-20')
  const refused = desk.undo(add)
  const sentence = refused.ok ? '' : explain(namedRefusal(wording, refused.refusal, 'en'), 'en')
  expect(sentence).toContain('added later: order')
})
