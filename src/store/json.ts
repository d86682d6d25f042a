import { StoreError } from './error.ts'

/** Reads JSON that this program wrote; throws `store.damaged` when it is not JSON any more. */
export function parseJson<Value>(text: string): Value {
  try {
    // Only values of this type are written to the column that the text comes from.
    return JSON.parse(text) as Value
  } catch (error) {
    throw new StoreError('store.damaged', 'A row of the database is damaged', error)
  }
}
