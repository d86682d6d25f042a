import type { Desk } from '../domain.fixture.ts'
import { broadcastView } from './views.ts'

export const at = (desk: Desk) => ({ day: desk.day, lang: 'ru' }) as const

/** A client with a mobile phone of their own who agreed to get news. */
export function willing(desk: Desk, first: string, more: object = {}): string {
  const nth = desk.envelopes.size
  const contacts = [{ kind: 'mobile', value: `+7900${String(nth).padStart(7, '0')}` }]
  const client = desk.client(first, { contacts, ...more })
  desk.do('consent.give', { client })
  return client
}

export function make(desk: Desk, clients: readonly string[], more: object = {}): string {
  const text = '{имя}, вышел новый каталог. Занести?'
  return desk.do('broadcast.make', { title: 'Новый каталог', text, clients, ...more })
}

/** The copies of a broadcast in the order of the names. */
export function copiesOf(desk: Desk, id: string) {
  return broadcastView.look(desk.book, { id }, at(desk))?.copies ?? []
}

/** Sends the first so many that wait. */
export function sendTo(desk: Desk, broadcast: string, count: number): void {
  const waiting = copiesOf(desk, broadcast).filter(({ state }) => state === 'waiting')
  for (const { id } of waiting.slice(0, count)) desk.do('delivery.send', { id, channel: 'sms' })
}
