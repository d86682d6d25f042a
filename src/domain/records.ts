import type { AnyRecordType } from '../book/record.ts'
import { features } from './features.ts'

/** Every kind of fact that a book holds. */
export const records: readonly AnyRecordType[] = features.flatMap((one) => one.records ?? [])
