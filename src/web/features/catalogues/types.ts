import type * as z from 'zod/mini'
import type { ledgerView, periodsView } from '../../../domain/catalogues/views.ts'

/** The ledger of a period, as the view answers. */
export type Ledger = NonNullable<z.infer<typeof ledgerView.result>>

export type LedgerRow = Ledger['rows'][number]

/** The period to open next, by the rhythm. */
export type Proposed = z.infer<typeof periodsView.result>['next']
