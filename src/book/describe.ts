import * as z from 'zod/mini'
import { type Change, sameValue } from './change.ts'
import type { Fields } from './record.ts'
import type { FieldWording, Lang, RecordWording, Wording } from './wording.ts'

export const recordChangeSchema = z.object({
  type: z.string(),
  id: z.string(),
  title: z.string(),
  did: z.enum(['made', 'changed', 'deleted']),
  /** Each field in words, before and after; null where there was or is nothing. */
  fields: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      before: z.nullable(z.string()),
      after: z.nullable(z.string()),
    }),
  ),
})

/** What became of one record, in words. */
export type RecordChange = z.infer<typeof recordChangeSchema>

/** A change in the words of its trade; `current` are the record's other fields, where it is still there. */
export function describeChange(
  wording: Wording,
  change: Change,
  current: Fields | null,
  lang: Lang,
): RecordChange {
  const { type, id, before, after } = change
  const words = wording.records[type]
  const known = { ...current, ...before, ...after }
  return {
    type,
    id,
    title: titleOf(wording, type, lang),
    did: before === null ? 'made' : after === null ? 'deleted' : 'changed',
    fields: namesIn(change, words).flatMap((field) => {
      const [was, is] = differing(before?.[field] ?? null, after?.[field] ?? null)
      const say = (value: unknown) => spoken(value, words?.fields[field], known, lang)
      const label = words?.fields[field]?.label[lang] ?? field
      return sameValue(was, is) ? [] : [{ field, label, before: say(was), after: say(is) }]
    }),
  }
}

/** What records of a type are called. */
export function titleOf(wording: Wording, type: string, lang: Lang): string {
  return wording.records[type]?.title[lang] ?? type
}

/** In the order in which the trade names them. */
function namesIn({ before, after }: Change, words: RecordWording | undefined): string[] {
  const present = { ...before, ...after }
  const isWhole = before === null || after === null
  if (!words) return Object.keys(present)
  return Object.entries(words.fields).flatMap(([name, { whenChanged }]) =>
    name in present && !(isWhole && whenChanged) ? [name] : [],
  )
}

/** Of two lists only that in which they differ. */
function differing(before: unknown, after: unknown): [unknown, unknown] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [before, after]
  const without = (list: unknown[], other: unknown[]) => {
    const left = list.filter((item) => !other.some((one) => sameValue(one, item)))
    return left.length > 0 ? left : null
  }
  const [was, is] = [without(before, after), without(after, before)]
  // The same things in another order.
  return was === null && is === null ? [before, after] : [was, is]
}

function spoken(
  value: unknown,
  words: FieldWording | undefined,
  fields: Fields,
  lang: Lang,
): string | null {
  if (value === null || value === undefined) return null
  if (words?.say) return words.say(value, lang, fields)
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
