import type { Property } from './property.ts'

/** What phones add to every number without saying anything about it. */
const SAYS_NOTHING = new Set([
  'pref',
  'voice',
  'internet',
  'x-internet',
  'msg',
  'text',
  'uri',
  'other',
  'x-other',
])

/** Words that are written as a type; every other label is a person's own and goes beside. */
export const TYPES = new Set([
  'cell',
  'home',
  'work',
  'fax',
  'pager',
  'main',
  'iphone',
  'car',
  'video',
])

/** The label of a number or address: a person's own words before the standard types. */
export function labelOf(
  property: Property,
  labelByGroup: ReadonlyMap<string, string>,
): string | undefined {
  const own = property.params.get('X-LABEL')?.[0] ?? labelByGroup.get(property.group ?? '')
  if (own) return own
  const types = (property.params.get('TYPE') ?? [])
    .map((type) => type.toLowerCase())
    .filter((type) => !SAYS_NOTHING.has(type) && !/^pref=/.test(type))
    .map((type) => (TYPES.has(type) ? type : type.replace(/^x-/, '')))
  return types.length === 0 ? undefined : [...new Set(types)].join(' ')
}

/** Apple wraps its standard labels so that each phone shows them in its own language: `_$!<Mobile>!$_`. */
export function readOwnLabel(value: string): string {
  const standard = /^_\$!<(.*)>!\$_$/.exec(value)?.[1]
  return standard === undefined ? value : standard.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
