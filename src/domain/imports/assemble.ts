import { clientName } from '../clients/names.ts'
import { readBirthday } from './dates.ts'
import { addContact, type Draft, type ReadColumn, type ReadContext, setAside } from './draft.ts'
import { phoneInText } from './phones-in-cell.ts'
import type { Rejection } from './report.ts'
import type { CardFields, ImportRow } from './row.ts'
import { nameOfRow } from './row-name.ts'
import { putChecked } from './take.ts'

const workAddress = { ru: 'Рабочий адрес', en: 'Work address' }

export interface ReadRow {
  readonly row?: ImportRow
  readonly rejected: readonly Rejection[]
}

/** A read row as it will be imported, or why it stays out. */
export function assemble(
  draft: Draft,
  place: Pick<Rejection, 'row' | 'sheet'>,
  context: ReadContext,
): ReadRow {
  if (!draft.literal) putName(draft, context)
  putAddress(draft, context)
  putBirthday(draft, context)
  const order = putOrder(draft, context)
  const missing = missingIn(draft, context)
  if (missing !== undefined) return { rejected: rowOut(draft, place, missing) }
  dropTooMany(draft, context)
  putNotes(draft, context)
  const row: ImportRow = {
    ...place,
    kind: context.kind === 'orders' ? 'order' : 'client',
    ...(draft.card !== undefined && { card: draft.card }),
    client: cardOf(draft),
    ...(order && { order }),
  }
  return { row, rejected: draft.bad.map((bad) => ({ ...place, ...bad, kept: true })) }
}

function cardOf(draft: Draft): CardFields {
  return {
    ...draft.fields,
    ...(draft.contacts.length > 0 && { contacts: draft.contacts }),
    ...(draft.externalId !== undefined && { externalId: draft.externalId }),
    ...(draft.timezone !== undefined && { timezone: draft.timezone }),
  }
}

const mostContacts = 50
const contactsWord = { ru: 'Контакты', en: 'Contacts' }

/** A card holds fifty contacts; the text of any more goes to the notes. */
function dropTooMany(draft: Draft, context: ReadContext): void {
  const more = draft.contacts.splice(mostContacts)
  if (more.length === 0) return
  const column: ReadColumn = { header: contactsWord[context.lang], meaning: 'notes' }
  const refusal = { code: 'import.too-many', params: { limit: mostContacts } }
  setAside(draft, column, refusal, more.map(({ value }) => value).join(', '), context.lang)
}

/** What a row lacks to be imported at all. */
function missingIn(draft: Draft, context: ReadContext): string | undefined {
  const named = clientName({ ...draft.fields, contacts: draft.contacts }) !== ''
  const hasId = draft.externalId !== undefined
  if (context.kind === 'orders') {
    if (!named && !hasId) return 'import.no-client'
    const negative = draft.bad.find((bad) => bad.code === 'import.sum-negative')
    return negative?.code ?? (draft.order.date === undefined ? 'import.no-date' : undefined)
  }
  return named || (hasId && onlyIds(context)) ? undefined : 'import.no-name'
}

/** A table that knows its clients by number alone. */
function onlyIds(context: ReadContext): boolean {
  return !context.columns.some(
    ({ meaning }) => naming.has(meaning) || meaning.startsWith('contact:'),
  )
}

const naming: ReadonlySet<string> = new Set(['fullName', 'first', 'last', 'company', 'epithet'])

/** A row that stays out is told by its bad cells, or by what it lacks. */
function rowOut(
  draft: Draft,
  place: Pick<Rejection, 'row' | 'sheet'>,
  missing: string,
): Rejection[] {
  if (draft.bad.length > 0) return draft.bad.map((bad) => ({ ...place, ...bad, kept: false }))
  return [{ ...place, column: null, code: missing, params: {}, kept: false }]
}

function putName(draft: Draft, context: ReadContext): void {
  const { last, first, patronymic, epithet } = draft.fields
  const fullName = draft.fullName && withoutPhone(draft, draft.fullName, context)
  if (!last && !first && !patronymic && !fullName) return
  const parts = nameOfRow(
    {
      ...(last && { last }),
      ...(first && { first: withoutPhone(draft, first, context) }),
      ...(patronymic && { patronymic }),
      ...(fullName && { fullName }),
    },
    context.nameOrder,
  )
  delete draft.fields.last
  delete draft.fields.first
  delete draft.fields.patronymic
  const column: ReadColumn = { header: draft.nameColumn ?? '', meaning: 'fullName' }
  for (const name of ['last', 'first', 'patronymic'] as const) {
    if (parts[name]) putChecked(draft, column, name, parts[name], context)
  }
  if (parts.company && !draft.fields.company)
    putChecked(draft, column, 'company', parts.company, context)
  const both = [epithet, parts.epithet].filter(Boolean).join(', ')
  if (parts.epithet) putChecked(draft, column, 'epithet', both, context)
}

/** A phone that was written beside the name goes to the contacts. */
function withoutPhone(draft: Draft, name: string, context: ReadContext): string {
  const found = phoneInText(name)
  const phone = found && context.phones(found.phone)
  if (!found || !phone) return name
  addContact(draft, { kind: 'mobile', value: phone.number })
  return found.rest
}

function putAddress(draft: Draft, context: ReadContext): void {
  const formatted = draft.fields.address
  const parts = draft.addressParts.filter((part) => !formatted || !isSaidIn(formatted, part))
  const home = [...(formatted ? [formatted] : []), ...new Set(parts)].join(', ')
  const work = [...new Set(draft.workAddressParts)].join(', ')
  const column: ReadColumn = { header: workAddress[context.lang], meaning: 'address' }
  if (home || work) putChecked(draft, column, 'address', home || work, context)
  if (home && work) draft.notes.push(`${column.header}: ${work}`)
}

/** A country's code says nothing that an address needs. */
function isSaidIn(address: string, part: string): boolean {
  const bare = (text: string) => text.toLocaleLowerCase('ru').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return /^[A-Z]{2}$/.test(part) || bare(address).includes(bare(part))
}

function putBirthday(draft: Draft, context: ReadContext): void {
  const { day, month, year, column } = draft.birth
  if (draft.fields.birthday || (!day && !month && !year)) return
  const text = [day ?? '0', month ?? '0', ...(year ? [year] : [])].join(
    /\p{L}/u.test(month ?? '') ? ' ' : '.',
  )
  const read = readBirthday(text, { ...context.style, order: 'dmy' })
  if (read.ok && read.value !== undefined) draft.fields.birthday = read.value
  if (!read.ok) {
    setAside(draft, { header: column ?? '', meaning: 'birthday' }, read.refusal, text, context.lang)
  }
}

function putOrder(draft: Draft, context: ReadContext): ImportRow['order'] {
  const { date, ...order } = draft.order
  if (date !== undefined) {
    const note = context.kind === 'orders' ? draft.orderNotes.join('\n').slice(0, 2000) : ''
    return { date, ...order, ...(note && { note }) }
  }
  draft.notes.push(...draft.orderNotes)
  if (order.sum === undefined || context.kind === 'orders') return undefined
  const column: ReadColumn = { header: draft.sumColumn ?? '', meaning: 'lastOrderSum' }
  const text = String(order.sum / 100)
  const refusal = { code: 'import.sum-without-date', params: { text } }
  setAside(draft, column, refusal, text, context.lang)
  return undefined
}

function putNotes(draft: Draft, context: ReadContext): void {
  if (draft.notes.length === 0) return
  const before = draft.fields.notes
  const notes = [...(before ? [before] : []), ...draft.notes].join('\n')
  const column: ReadColumn = { header: '', meaning: 'notes' }
  putChecked(
    draft,
    column,
    'notes',
    notes.length > 20_000 ? notes.slice(0, 20_000) : notes,
    context,
  )
}
