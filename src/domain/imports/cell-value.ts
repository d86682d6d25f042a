import { type Result, refuse } from '../../book/result.ts'
import { excerpt } from './text.ts'

/** What a cell was understood as; undefined when it says nothing. */
export type Reading<Value> = Result<Value | undefined>

/** Refuses a cell with what stood in it. */
export function refuseCell(
  code: string,
  text: string,
  more: Record<string, number> = {},
): Result<never> {
  return refuse(code, { text: excerpt(text, 60), ...more })
}
