/** Why something was not done: a stable code, where it is wrong, and the numbers or names its sentence needs. */
export interface Refusal {
  readonly code: string
  readonly at?: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** The answer of everything that may refuse. A business refusal is a value; `throw` means a bug. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refuse(code: string, params?: Refusal['params'], at?: string): Result<never> {
  return {
    ok: false,
    refusal: { code, ...(at === undefined ? {} : { at }), ...(params && { params }) },
  }
}
