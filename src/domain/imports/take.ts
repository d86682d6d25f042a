import { parse } from '../../book/parse.ts'
import type { Result } from '../../book/result.ts'
import { type ClientFieldName, clientFields } from '../clients/fields.ts'
import type { Field } from '../field.ts'
import { refuseCell } from './cell-value.ts'
import { readBirthday, readDay } from './dates.ts'
import { type Draft, notesFor, type ReadColumn, type ReadContext, setAside } from './draft.ts'
import { readGender } from './gender-cell.ts'
import { readItems } from './items.ts'
import { contactKindOf, isFieldMeaning } from './meanings.ts'
import type { Cell } from './source.ts'
import { readSum } from './sums.ts'
import { takeContacts } from './take-contacts.ts'
import { cellText, cleanLine, cleanLines, saysNothing } from './text.ts'

type Take = (draft: Draft, cell: Cell, column: ReadColumn, context: ReadContext) => void

/** Reads one cell into the row by what its column holds; what cannot be read is set aside. */
export function takeCell(draft: Draft, cell: Cell, column: ReadColumn, context: ReadContext): void {
  if (column.meaning === 'skip' || saysNothing(cleanLines(cellText(cell)))) return
  const kind = contactKindOf(column.meaning)
  if (kind !== undefined) {
    takeContacts(draft, cellText(cell), column, kind, context)
    return
  }
  if (isFieldMeaning(column.meaning)) {
    takeField(draft, cell, column, column.meaning, context)
    return
  }
  takers[column.meaning]?.(draft, cell, column, context)
}

function takeField(
  draft: Draft,
  cell: Cell,
  column: ReadColumn,
  name: ClientFieldName,
  context: ReadContext,
): void {
  const field = clientFields[name]
  const text = cellText(cell)
  if (name === 'first' || name === 'last' || name === 'patronymic')
    draft.nameColumn ??= column.header
  switch (field.kind) {
    case 'birthday':
    case 'day': {
      const read =
        field.kind === 'day' ? readDay(cell, context.style) : readBirthday(cell, context.style)
      if (!read.ok) setAside(draft, column, read.refusal, text, context.lang)
      else put(draft, name, read.value)
      return
    }
    case 'gender': {
      const read = readGender(cell, column.header)
      if (!read.ok) setAside(draft, column, read.refusal, text, context.lang)
      else put(draft, name, read.value)
      return
    }
    case 'words': {
      const tags = [...(draft.fields.tags ?? []), ...tagsOf(text)]
      if (tags.length > 0) putChecked(draft, column, name, [...new Set(tags)], context)
      return
    }
    case 'lines': {
      const before = draft.fields[name]
      const lines = cleanLines(text)
      const all = before === undefined ? lines : `${before}\n${lines}`
      putChecked(draft, column, name, all, context)
      return
    }
    case 'text':
      putChecked(draft, column, name, cleanLine(text), context)
      return
  }
}

/** A value as the field's own schema sees it. */
export function checkField(name: ClientFieldName, value: unknown): Result<unknown> {
  const { schema }: Field = clientFields[name]
  return parse(schema, value)
}

/** Sets a field when its schema takes the value, and sets the cell aside when not. */
export function putChecked(
  draft: Draft,
  column: ReadColumn,
  name: ClientFieldName,
  value: unknown,
  context: ReadContext,
): void {
  const checked = checkField(name, value)
  if (checked.ok) {
    put(draft, name, checked.value)
    return
  }
  const { limit } = checked.refusal.params ?? {}
  const text = String(value)
  const refused =
    typeof limit === 'number'
      ? refuseCell(Array.isArray(value) ? 'import.too-many' : 'import.too-long', text, { limit })
      : refuseCell('import.text', text)
  if (!refused.ok) setAside(draft, column, refused.refusal, text, context.lang)
}

function put(draft: Draft, name: ClientFieldName, value: unknown): void {
  if (value !== undefined) Object.assign(draft.fields, { [name]: value })
}

/** Groups that phones and mail programs put every contact in. */
const everyone =
  /^(?:my ?contacts|мои контакты|starred(?: in android)?|contacts|контакты|my clients|other contacts)$/i

function tagsOf(text: string): string[] {
  const tags = cleanLines(text)
    .split(/[,;\n]|:::/)
    .map((tag) => tag.replace(/^\s*\*\s*/, '').trim())
    .filter((tag) => tag !== '' && !everyone.test(tag))
  return tags
}

const takers: Partial<Record<ReadColumn['meaning'], Take>> = {
  fullName: (draft, cell, column, context) => {
    const text = cleanLine(cellText(cell))
    draft.nameColumn ??= column.header
    if (text.length <= 300) draft.fullName = text
    else putChecked(draft, column, 'first', text, context)
  },
  externalId: (draft, cell, column, context) => {
    const text = cleanLine(cellText(cell))
    if (text.length <= 100) draft.externalId = text
    else putChecked(draft, column, 'epithet', text, context)
  },
  cardId: (draft, cell) => {
    const text = cleanLine(cellText(cell))
    if (/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/.test(text)) draft.card = text
  },
  timezone: (draft, cell) => {
    const text = cleanLine(cellText(cell))
    if (/^[A-Za-z_+\-/\d]{1,64}$/.test(text)) draft.timezone = text
  },
  addressPart: (draft, cell) => draft.addressParts.push(cleanLine(cellText(cell))),
  workAddressPart: (draft, cell) => draft.workAddressParts.push(cleanLine(cellText(cell))),
  birthDay: (draft, cell, column) => {
    draft.birth.day = cleanLine(cellText(cell)).slice(0, 30)
    draft.birth.column ??= column.header
  },
  birthMonth: (draft, cell) => {
    draft.birth.month = cleanLine(cellText(cell)).slice(0, 30)
  },
  birthYear: (draft, cell) => {
    draft.birth.year = cleanLine(cellText(cell)).slice(0, 30)
  },
  contactLabel: (draft, cell) => {
    draft.label = cleanLine(cellText(cell))
  },
  lastOrderOn: takeOrderDate,
  orderDate: takeOrderDate,
  lastOrderSum: takeSum,
  orderSum: takeSum,
  orderItems: (draft, cell) => {
    draft.order.items = [...(draft.order.items ?? []), ...readItems(cellText(cell))].slice(0, 200)
  },
  orderNote: (draft, cell) => draft.orderNotes.push(cleanLines(cellText(cell))),
  headedNote: (draft, cell, column, context) => {
    const text = cleanLines(cellText(cell))
    if (usualValue.test(text)) return
    const notes = context.kind === 'orders' ? draft.orderNotes : notesFor(draft, column)
    notes.push(`${column.header}: ${text}`)
  },
}

/** What mail programs write in columns that nobody filled in. */
const usualValue = /^(?:обычн(?:ая|ый|ое)|normal|ложь|false|нормальная|0|0[./]0[./]0+)$/i

function takeOrderDate(draft: Draft, cell: Cell, column: ReadColumn, context: ReadContext): void {
  const read = readDay(cell, context.style)
  if (!read.ok) setAside(draft, column, read.refusal, cellText(cell), context.lang)
  else if (read.value !== undefined) draft.order.date = read.value
}

function takeSum(draft: Draft, cell: Cell, column: ReadColumn, context: ReadContext): void {
  const read = readSum(cell, context.currency)
  if (!read.ok) {
    setAside(draft, column, read.refusal, cellText(cell), context.lang)
    return
  }
  if (read.value === undefined) return
  draft.order.sum = read.value.minor
  draft.sumColumn = column.header
  if (read.value.currency !== undefined) draft.order.currency = read.value.currency
}
