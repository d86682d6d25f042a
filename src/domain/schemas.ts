import * as z from 'zod/mini'
import { isDay, isYearlessDay } from '../words/days.ts'

/** One line of text without control characters, trimmed. */
export function line(max: number) {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(max),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    z.regex(/^[^\u0000-\u0008\u000A-\u001F\u007F]*$/),
  )
}

/** Text of several lines. */
export function lines(max: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
}

/** A calendar day, `2026-11-21`. */
export const day = z
  .string()
  .check(z.refine(isDay, { error: 'not a day' }), z.meta({ format: 'date' }))

/** A day with or without its year, `1982-05-06` or `--06-20`. */
export const birthday = z.string().check(
  z.refine((text) => isDay(text) || isYearlessDay(text), { error: 'not a birthday' }),
  z.meta({ format: 'birthday' }),
)

/** A local day and time, `2026-11-21T15:00`. */
export const localTime = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/),
  z.refine((text) => isDay(text.slice(0, 10)), { error: 'not a day' }),
)

/** A whole number of minor units: kopecks, cents. */
export const minor = z.int().check(z.gte(0), z.lte(1_000_000_000_000))

/** Time spent with somebody: up to a day. */
export const minutes = z.int().check(z.gte(1), z.lte(1440))

/** ISO 4217. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/))

export const id = z.uuid()
