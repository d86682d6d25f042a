import type { Desk } from '../domain.fixture.ts'
import { enrolmentsIn, groupRecord } from './records.ts'
import { sessionsOf } from './sessions.ts'
import { forecastView, groupView } from './views.ts'

/** A group as tests tell of it: opened at a desk, its people enrolled one after another. */
export class Course {
  readonly desk: Desk
  readonly id: string

  constructor(desk: Desk, fields: object = {}) {
    this.desk = desk
    this.id = desk.do('group.open', {
      title: 'Лёгкая весна',
      sessions: [{ at: '2026-12-05T18:30' }],
      ...fields,
    })
  }

  /** Enrols so many people, each with a card of their own; answers their clients. */
  enrol(count: number, called = 'Клиент'): string[] {
    return Array.from({ length: count }, (_, at) => {
      const client = this.desk.client(`${called} ${at + 1}`)
      this.add(client)
      return client
    })
  }

  add(client: string, more: object = {}): string {
    return this.desk.do('enrolment.add', { group: this.id, client, ...more })
  }

  enrolmentOf(client: string): string {
    const found = enrolmentsIn(this.desk.book, this.id).find((one) => one.client === client)
    if (!found) throw new Error('Not enrolled')
    return found.id
  }

  pay(client: string, sum: number, more: object = {}): string {
    return this.desk.do('payment.record', { enrolment: this.enrolmentOf(client), sum, ...more })
  }

  cancel(client: string): void {
    this.desk.do('enrolment.cancel', { id: this.enrolmentOf(client) })
  }

  /** The id of a session, the first one when unsaid. */
  session(at = 0): string {
    const group = this.desk.book.get(groupRecord, this.id)
    return (group && sessionsOf(group)[at]?.id) ?? ''
  }

  mark(client: string, came: boolean | null, session = this.session()): void {
    this.desk.do('attendance.mark', { group: this.id, session, client, came })
  }

  get view() {
    const view = groupView.look(this.desk.book, { id: this.id }, this.viewing)
    if (!view) throw new Error('No group')
    return view
  }

  get forecast() {
    const forecast = forecastView.look(this.desk.book, { group: this.id }, this.viewing)
    if (!forecast) throw new Error('No forecast')
    return forecast
  }

  /** Who stands where, by name: `seat`, `waiting`, `cancelled`. */
  get standings(): Record<string, string> {
    return Object.fromEntries(
      this.view.members.map(({ client, standing }) => [client.name, standing]),
    )
  }

  private get viewing() {
    return { day: this.desk.day, lang: 'ru' } as const
  }
}
