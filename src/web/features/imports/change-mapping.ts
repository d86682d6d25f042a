import type { Mapping } from '../../../domain/imports/mapping.ts'
import {
  type Meaning,
  type MeaningOption,
  mayRepeat,
  meanings,
} from '../../../domain/imports/meanings.ts'

/** The mapping with another meaning of a column; where only one column may have it, the other goes to the notes. */
export function withMeaning(mapping: Mapping, at: number, meaning: Meaning): Mapping {
  const columns = mapping.columns.map((other, place) => {
    if (place === at) return meaning
    return other === meaning && !mayRepeat(meaning) ? 'headedNote' : other
  })
  return { ...mapping, columns }
}

const inOrders: Partial<Record<Meaning, Meaning>> = {
  lastOrderOn: 'orderDate',
  lastOrderSum: 'orderSum',
}
const inClients: Partial<Record<Meaning, Meaning>> = {
  orderDate: 'lastOrderOn',
  orderSum: 'lastOrderSum',
  orderItems: 'headedNote',
  orderNote: 'headedNote',
}

/** The same sheet read as orders, as clients, or left out; columns become the nearest that the kind has. */
export function withKind(mapping: Mapping, kind: Mapping['kind']): Mapping {
  const nearest = kind === 'orders' ? inOrders : kind === 'clients' ? inClients : {}
  return { ...mapping, kind, columns: mapping.columns.map((one) => nearest[one] ?? one) }
}

export type OptionGroup = 'groupName' | 'groupContacts' | 'groupOrders' | 'groupOther'

const others: ReadonlySet<Meaning> = new Set([
  'externalId',
  'cardId',
  'timezone',
  'contactLabel',
  'headedNote',
  'skip',
])

/** What a column of such a sheet may hold, in groups. */
export function optionsOf(
  kind: Mapping['kind'],
): { group: OptionGroup; options: MeaningOption[] }[] {
  const foreign = kind === 'orders' ? inOrders : inClients
  const fitting = meanings.filter(({ meaning }) => foreign[meaning] === undefined)
  const groups: readonly OptionGroup[] = ['groupName', 'groupContacts', 'groupOrders', 'groupOther']
  return groups
    .map((group) => ({
      group,
      options: fitting.filter(({ meaning }) => groupOf(meaning) === group),
    }))
    .filter(({ options }) => options.length > 0)
}

function groupOf(meaning: Meaning): OptionGroup {
  if (others.has(meaning)) return 'groupOther'
  if (meaning.startsWith('contact:')) return 'groupContacts'
  return /order/i.test(meaning) ? 'groupOrders' : 'groupName'
}
