import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { addDays } from '../../words/days.ts'
import { birthdaysView } from '../birthdays/views.ts'
import { newslettersView } from '../broadcasts/newsletters-view.ts'
import { deliveryRecord } from '../broadcasts/records.ts'
import { broadcastsView, broadcastView } from '../broadcasts/views.ts'
import { ledgerView } from '../catalogues/views.ts'
import { clientRecord } from '../clients/records.ts'
import { funnelView } from '../cold-contacts/funnel-view.ts'
import { consentRecord } from '../consents/records.ts'
import { foldersView, movementsView } from '../folders/views.ts'
import { forecastView, groupsView, groupView } from '../groups/views.ts'
import { meetingsView } from '../meetings/views.ts'
import { partnersView } from '../partners/views.ts'
import { filledView } from '../questionnaires/filled-view.ts'
import { formsView } from '../questionnaires/forms-view.ts'
import { filledRecord } from '../questionnaires/records.ts'
import { records } from '../records.ts'
import { regimensView } from '../regimens/views.ts'
import { silenceView } from '../silence/views.ts'
import { summaryView } from '../summary/views.ts'
import { todayView } from '../today/views.ts'
import { attentionRecord } from '../vip/records.ts'
import { vipView } from '../vip/views.ts'
import { sampleBook } from './sample-book.ts'

const day = '2026-11-21'
const bookOn = (on: string) => Book.of(records, sampleBook(on))
const look = { day, lang: 'ru' } as const

test('the same day shows everybody the same invented people', () => {
  expect(sampleBook(day)).toEqual(sampleBook(day))
})

test('everything in the sample could have been written by a person, on a leap day and on New Year’s too', () => {
  for (const on of [day, '2028-02-29', '2027-01-01', '2027-06-30']) {
    for (const row of sampleBook(on)) {
      const type = records.find(({ name }) => name === row.type)
      const checked = type?.schema.safeParse(row.data)
      expect(checked?.error?.issues ?? [], `${on} ${row.type} ${JSON.stringify(row.data)}`).toEqual(
        [],
      )
    }
  }
})

test('the day of an invented consultant has a meeting, a promise, a birthday, a recall and a client about to leave', () => {
  const { entries } = todayView.look(bookOn(day), {}, look)
  const codes = new Set(entries.flatMap((entry) => entry.reasons.map((reason) => reason.code)))
  for (const code of [
    'meeting-confirm',
    'promise',
    'task',
    'birthday',
    'birthday-soon',
    'turning-black',
    'recall-birthday',
    'recall',
  ]) {
    expect(codes, code).toContain(code)
  }
  expect(entries.length).toBeLessThanOrEqual(15)
})

test('on any day of the year there is somebody in every folder and a call for somebody who drifted away', () => {
  for (const on of ['2027-01-01', '2027-03-08', '2027-07-15', '2028-02-29']) {
    const folders = foldersView.look(bookOn(on), {}, { day: on, lang: 'ru' })
    expect(
      Math.min(folders.green, folders.black, folders.unsorted, folders.none),
      on,
    ).toBeGreaterThan(2)
    const { entries } = todayView.look(bookOn(on), {}, { day: on, lang: 'ru' })
    const codes = entries.flatMap((one) => one.reasons.map(({ code }) => code))
    expect(codes.join(' '), on).toContain('recall')
  }
})

test('one was born on the 29th of February, one does not tell her year', () => {
  const { entries } = birthdaysView.look(bookOn(day), { month: 2 }, look)
  expect(entries.map((entry) => entry.birthday)).toContain('1984-02-29')
  const november = birthdaysView.look(bookOn(day), {}, look).entries
  expect(november.some((entry) => entry.birthday.startsWith('--'))).toBe(true)
})

test('no invented person has the phone of a real one, and no two have the same', () => {
  const phones = [...bookOn(day).all(clientRecord)].map((client) => client.contacts?.[0]?.value)
  expect(phones.every((phone) => /^\+79000000\d{3}$/.test(phone ?? ''))).toBe(true)
  expect(new Set(phones).size).toBe(phones.length)
})

test('the invented consultant keeps a ledger: a period runs, and past ones came out as those of a good one', () => {
  const ledger = ledgerView.look(bookOn(day), {}, look)
  expect(ledger?.handedOut).toBeGreaterThan(5)
  expect(ledger?.open).toBeGreaterThan(0)
  expect(ledger?.earlier).toHaveLength(5)
  for (const { share } of ledger?.earlier ?? []) expect(share).toBeGreaterThanOrEqual(0.3)
})

const anyDay = [day, '2027-01-01', '2027-06-30', '2028-02-29']

test('every journal of a newcomer’s sample shows something, on any day', () => {
  for (const on of anyDay) {
    const book = bookOn(on)
    const seen = { day: on, lang: 'ru' } as const
    const journals = {
      catalogues: ledgerView.look(book, {}, seen)?.handedOut,
      birthdays: birthdaysView.look(book, {}, seen).entries.length,
      folders: movementsView.look(book, {}, seen).length,
      silence: silenceView.look(book, {}, seen).clients.length,
      vips: vipView.look(book, {}, seen).length,
      broadcasts: broadcastsView.look(book, {}, seen).length,
      newsletters: newslettersView.look(book, {}, seen).length,
      groups: groupsView.look(book, {}, seen).length,
      coldContacts: funnelView.look(book, {}, seen).met,
      partners: partnersView.look(book, {}, seen).tree.length,
      regimens: regimensView.look(book, {}, seen).length,
      meetings: meetingsView.look(book, { from: addDays(on, -90) }, seen).length,
      forms: formsView.look(book, {}, seen).length,
      summary: summaryView.look(book, { from: addDays(on, -365) }, seen).orders,
    }
    for (const [journal, shown] of Object.entries(journals)) {
      expect(shown, `${journal}, ${on}`).toBeGreaterThan(0)
    }
  }
})

test('the day of an invented consultant begins with her meeting and holds all the people it has room for, one of whom runs out of a product', () => {
  for (const on of anyDay) {
    const { entries } = todayView.look(bookOn(on), {}, { day: on, lang: 'ru' })
    expect(entries[0]?.reasons[0]?.code, on).toBe('meeting-confirm')
    expect(entries.length, on).toBe(14)
    const codes = entries.flatMap((entry) => entry.reasons.map(({ code }) => code))
    expect(codes, on).toContain('regimen')
  }
})

test('one broadcast is done and has brought orders, another is half sent, to nobody who asked to be left alone', () => {
  for (const on of anyDay) {
    const book = bookOn(on)
    const [half, done] = broadcastsView.look(book, {}, { day: on, lang: 'ru' })
    expect(done, on).toMatchObject({ waiting: 0, skipped: 1 })
    expect(Math.min(done?.sent ?? 0, done?.answered ?? 0, done?.orders ?? 0), on).toBeGreaterThan(1)
    expect(half?.on, on).toBe(addDays(on, -2))
    expect(Math.min(half?.sent ?? 0, half?.waiting ?? 0), on).toBeGreaterThan(2)
    const consents = [...book.all(consentRecord)]
    const stops = consents.filter(({ given }) => !given)
    expect(stops).toHaveLength(1)
    expect(consents.length - stops.length).toBeGreaterThan(10)
    const copies = book.where(deliveryRecord, 'broadcast', half?.id ?? '')
    expect(copies.map(({ client }) => client)).not.toContain(stops[0]?.client)
  }
})

test('nobody whom the sample’s day asks to call was just written to', () => {
  const book = bookOn(day)
  const [half] = broadcastsView.look(book, {}, look)
  const written = new Set(
    book.where(deliveryRecord, 'broadcast', half?.id ?? '').map(({ client }) => client),
  )
  const { entries } = todayView.look(book, {}, look)
  expect(entries.filter(({ client }) => written.has(client.id))).toEqual([])
})

test('no name in a text of the sample is left open', () => {
  const book = bookOn(day)
  for (const { id } of broadcastsView.look(book, {}, look)) {
    for (const { text, sure } of broadcastView.look(book, { id }, look)?.copies ?? []) {
      expect(text).not.toMatch(/[{}]/)
      expect(sure, text).toBe(true)
    }
  }
})

test('of three regimens one runs out within a week, one is enough for its course, one was ended', () => {
  const rows = regimensView.look(bookOn(day), { ended: true }, look)
  expect(rows).toMatchObject([
    { product: 'Омега-3', left: 5, enough: false, endedOn: null },
    { product: 'Витамин D3', enough: true, endedOn: null },
    { product: 'Коллаген', endedOn: expect.any(String) },
  ])
})

test('one group goes on, with who came to each evening; another has thirteen enrolled and does not cover its rent', () => {
  for (const on of anyDay) {
    const book = bookOn(on)
    const seen = { day: on, lang: 'ru' } as const
    const [running, ahead] = groupsView.look(book, {}, seen)
    const { sessions = [] } = groupView.look(book, { id: running?.id ?? '' }, seen) ?? {}
    expect(sessions.slice(0, 3).every(({ came, away }) => came > 2 && away > 0)).toBe(true)
    expect(ahead).toMatchObject({ enrolled: 13, prepaid: 3, waiting: 0, alarms: ['costs'] })
    const forecast = forecastView.look(book, { group: ahead?.id ?? '' }, seen)
    expect(forecast?.incomeExpected).toBeLessThan(forecast?.costs ?? 0)
    expect(forecast?.enrolMore).toBeGreaterThan(0)
    const { plans, entries } = todayView.look(book, {}, seen)
    expect(plans.map(({ code }) => code)).toContain('group')
    const codes = entries.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    expect(codes.filter((code) => code.startsWith('group-'))).toEqual(['group-prepay'])
  }
})

test('three have told about themselves, and the control sheet of one shows how it went', () => {
  const book = bookOn(day)
  const filled = [...book.all(filledRecord)]
  expect(new Set(filled.map(({ client }) => client)).size).toBe(4)
  const [nina] = regimensView.look(book, {}, look)
  const [sheet] = filledView.look(book, { client: nina?.client.id ?? '' }, look)
  expect(sheet?.times).toHaveLength(4)
  expect(sheet?.trends.map(({ label }) => label)).toContain('Самочувствие')
})

test('the best of last year were given something around the holidays, as far as those have come', () => {
  const given = (on: string) => [...bookOn(on).all(attentionRecord)].map((one) => one.on)
  expect(given(day)).toEqual(['2025-12-24', '2025-12-28', '2026-01-01', '2026-01-05'])
  expect(given('2027-01-01')).toEqual(['2026-12-24', '2026-12-28'])
  const first = vipView.look(bookOn(day), {}, look).map(({ attention }) => attention?.on)
  expect(first.slice(0, 5)).toEqual([...given(day), undefined])
})

test('meetings of the sample ended in every way, and one of hers advises to call twice', () => {
  for (const on of anyDay) {
    const rows = meetingsView
      .look(bookOn(on), { from: addDays(on, -90), to: addDays(on, 30) }, { day: on, lang: 'ru' })
      .filter((one) => one.kind === 'meeting')
    const ends = new Set(rows.map(({ outcome }) => outcome))
    expect([...ends].toSorted(), on).toEqual(['cancelled', 'held', 'no-show', null].toSorted())
    expect(rows.some(({ moved }) => moved !== null)).toBe(true)
    expect(rows.filter(({ advice }) => advice !== null)).toHaveLength(1)
    expect(rows.some(({ invited, at }) => invited && at > `${on}T23`)).toBe(true)
  }
})
