import { hasPace } from '../../../domain/regimens/supply.ts'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import type { Lang } from '../../../words/lang.ts'
import { decimal } from '../../i18n/decimal.ts'
import { parseAmount } from '../today/outcomes/amount.ts'

/** A regimen as it is being typed. */
export interface RegimenDraft {
  readonly product: string
  /** Whether a package is counted by what is in it, or in days. */
  readonly counted: 'amount' | 'days'
  readonly daily: string
  readonly unit: string
  readonly packSize: string
  readonly packDays: string
  readonly startedOn: string
  readonly packs: string
  readonly courseDays: string
  readonly note: string
}

export function newDraft(today: string): RegimenDraft {
  return {
    product: '',
    counted: 'amount',
    daily: '',
    unit: '',
    packSize: '',
    packDays: '',
    startedOn: today,
    packs: '1',
    courseDays: '',
    note: '',
  }
}

export function draftOf(row: RegimenRow, lang: Lang): RegimenDraft {
  const typed = (n: number | null) => (n === null ? '' : decimal(n, lang))
  return {
    product: row.product,
    counted: row.packSize === null && row.packDays !== null ? 'days' : 'amount',
    daily: typed(row.daily),
    unit: row.unit ?? '',
    packSize: typed(row.packSize),
    packDays: typed(row.packDays),
    startedOn: row.startedOn,
    packs: typed(row.packs),
    courseDays: typed(row.courseDays),
    note: row.note ?? '',
  }
}

type NumberField = 'daily' | 'packSize' | 'packDays' | 'packs' | 'courseDays'

/** What is to be put right before it can be saved. */
export type Wrong = NumberField | 'product' | 'startedOn'

const wholeFields: readonly NumberField[] = ['packDays', 'courseDays']

export function wrongIn(draft: RegimenDraft): ReadonlySet<Wrong> {
  const needed: readonly NumberField[] =
    draft.counted === 'amount' ? ['daily', 'packSize', 'packs'] : ['packDays', 'packs']
  const wrong = new Set<Wrong>()
  if (!draft.product.trim()) wrong.add('product')
  if (!draft.startedOn) wrong.add('startedOn')
  for (const field of needed) if (numberIn(draft, field) === undefined) wrong.add(field)
  if (draft.courseDays.trim() && !numberIn(draft, 'courseDays')) wrong.add('courseDays')
  return wrong
}

/** The fields of a regimen as a command takes them; null where nothing is said. */
export function fieldsOf(draft: RegimenDraft) {
  const byAmount = draft.counted === 'amount'
  return {
    product: draft.product.trim(),
    daily: byAmount ? (numberIn(draft, 'daily') ?? null) : null,
    unit: (byAmount && draft.unit.trim()) || null,
    packSize: byAmount ? (numberIn(draft, 'packSize') ?? null) : null,
    packDays: byAmount ? null : (numberIn(draft, 'packDays') ?? null),
    packs: numberIn(draft, 'packs') ?? null,
    courseDays: numberIn(draft, 'courseDays') ?? null,
    note: draft.note.trim() || null,
    startedOn: draft.startedOn,
  }
}

/** Whether enough is typed to tell when it runs out. */
export function canTell(draft: RegimenDraft): boolean {
  const { startedOn, packs } = fieldsOf(draft)
  return Boolean(startedOn) && packs !== null && hasPace(fieldsOf(draft))
}

/** A number above zero, days as whole ones; undefined for anything else. */
function numberIn(draft: RegimenDraft, field: NumberField): number | undefined {
  const number = parseAmount(draft[field])
  const isFit = number !== undefined && number > 0 && number <= (isWhole(field) ? 3650 : 100_000)
  return isFit && (!isWhole(field) || Number.isInteger(number)) ? number : undefined
}

function isWhole(field: NumberField): boolean {
  return wholeFields.includes(field)
}
