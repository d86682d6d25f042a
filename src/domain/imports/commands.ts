import { defineCommand } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { ok } from '../../book/result.ts'
import { isPhone } from '../clients/contacts.ts'
import type { CountryName } from '../clients/countries.ts'
import { tidyContacts } from '../clients/phones.ts'
import { settingsOf } from '../settings/records.ts'
import { finish, type Steps } from '../steps.ts'
import { planImport } from './plan.ts'
import { countRowsOut, type ImportReport, type Rejection } from './report.ts'
import { type ImportArgs, type ImportRow, importArgs } from './row.ts'

/**
 * Takes the rows of a file into the book, all or nothing; one undo takes them back. Never refuses: what a row
 * could not bring is told by `importReport`, asked before the command is given.
 */
export const importClients = defineCommand({
  name: 'clients.import',
  title: { ru: 'Загрузить из файла', en: 'Import a file' },
  args: importArgs,
  role: 'member',
  http: { method: 'POST', path: '/imports' },
  logs: ['file'],
  tidy: async (args, facts) => ({
    ...args,
    rows: await tidyRows(args.rows, settingsOf(facts).country),
  }),
  run: (facts, args, ctx) => ok(finish(planImport(facts, args, ctx)).changes()),
})

/** Rows of a file are in order already; rows that a program sends may have phones as people type them. */
async function tidyRows(rows: readonly ImportRow[], country: CountryName): Promise<ImportRow[]> {
  const tidied: ImportRow[] = []
  for (const row of rows) {
    const { contacts } = row.client
    const isTidy = !contacts?.some((one) => isPhone(one) && !one.value.startsWith('+'))
    tidied.push(
      isTidy
        ? row
        : {
            ...row,
            client: { ...row.client, contacts: await tidyContacts(contacts ?? [], country) },
          },
    )
  }
  return tidied
}

/**
 * What importing rows into the book as it is will do: for the preview, and to tell afterwards what was done, when
 * asked just before the command. `rejected` is what reading the file has already found.
 */
export function* importReport(
  facts: Facts,
  args: ImportArgs,
  day: string,
  rejected: readonly Rejection[] = [],
): Steps<ImportReport> {
  const { report } = yield* planImport(facts, args, { day, at: '', newId: () => noId })
  const all = [...rejected, ...report.rejected].toSorted(
    (a, b) => compare(a.sheet ?? '', b.sheet ?? '') || a.row - b.row,
  )
  return { ...report, rows: report.rows + countRowsOut(rejected), rejected: all }
}

/** Nothing is written by a report, so what it counts needs no names. */
const noId = '00000000-0000-0000-0000-000000000000'

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

export const importCommands = [importClients]
