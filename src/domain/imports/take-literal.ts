import { addContact, type Draft, type ReadColumn, type ReadContext } from './draft.ts'
import { splitList, splitNote } from './list-cell.ts'
import { contactKindOf, isFieldMeaning } from './meanings.ts'
import type { Cell } from './source.ts'
import { checkField, takeCell } from './take.ts'
import { cellText } from './text.ts'

/** Reads a cell of our own export, where every value stands as the card held it. */
export function takeLiteral(
  draft: Draft,
  cell: Cell,
  column: ReadColumn,
  context: ReadContext,
): void {
  draft.literal = true
  const text = cellText(cell).trim()
  const kind = contactKindOf(column.meaning)
  if (text === '') return
  if (kind !== undefined) {
    for (const part of splitList(text)) addContact(draft, { kind, ...splitNote(part) })
    return
  }
  if (isFieldMeaning(column.meaning)) {
    const value = column.meaning === 'tags' ? splitList(text) : text
    const checked = checkField(column.meaning, value)
    if (checked.ok) {
      Object.assign(draft.fields, { [column.meaning]: checked.value })
      return
    }
  }
  takeCell(draft, cell, column, context)
}
