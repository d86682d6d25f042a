import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { birthdaysView } from '../birthdays/views.ts'
import { ledgerView } from '../catalogues/views.ts'
import { clientRecord } from '../clients/records.ts'
import { foldersView } from '../folders/views.ts'
import { records } from '../records.ts'
import { todayView } from '../today/views.ts'
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
