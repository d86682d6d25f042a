import type * as z from 'zod/mini'
import { ok, type Result, refuse } from './result.ts'

/** Checks input against a schema; a refusal `input.<issue>` names the place of the first fault. */
export function parse<Value>(schema: z.ZodMiniType<Value>, input: unknown): Result<Value> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const at = issue?.path.map(String).join('.') ?? ''
  return refuse(`input.${codeOf(issue)}`, paramsOf(issue, at), at)
}

type Issue = z.core.$ZodIssue | undefined

/** `input.missing`, `input.type`, `input.format`, `input.too-small`, `input.too-big` or `input.value`. */
function codeOf(issue: Issue): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'type'
    case 'invalid_format':
      return 'format'
    case 'too_small':
      return 'too-small'
    case 'too_big':
      return 'too-big'
    default:
      return 'value'
  }
}

function paramsOf(issue: Issue, at: string): Record<string, string | number> {
  if (issue?.code === 'too_small') return { at, limit: Number(issue.minimum) }
  if (issue?.code === 'too_big') return { at, limit: Number(issue.maximum) }
  if (issue?.code === 'invalid_type') return { at, expected: issue.expected }
  return { at }
}
