import { expect, test } from 'vitest'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import { optionsOf, withKind, withMeaning } from './change-mapping.ts'

const mapping: Mapping = {
  kind: 'clients',
  headerRow: 1,
  columns: ['last', 'first', 'contact:mobile', 'lastOrderOn', 'skip'],
  dateOrder: 'dmy',
}

test('when a person says that the second column is the last name, the first one goes to the notes', () => {
  expect(withMeaning(mapping, 1, 'last').columns.slice(0, 2)).toEqual(['headedNote', 'last'])
})

test('two columns of phones stay two columns of phones', () => {
  const { columns } = withMeaning(mapping, 4, 'contact:mobile')
  expect(columns.filter((one) => one === 'contact:mobile')).toHaveLength(2)
})

test('a table of last orders read as orders has their dates', () => {
  expect(withKind(mapping, 'orders').columns[3]).toBe('orderDate')
  expect(withKind(withKind(mapping, 'orders'), 'clients').columns).toEqual(mapping.columns)
})

test('clients are offered the last order, orders their own date, and nobody both', () => {
  const offered = (kind: Mapping['kind']) =>
    optionsOf(kind).flatMap(({ options }) => options.map(({ meaning }) => meaning))
  expect(offered('clients')).toContain('lastOrderOn')
  expect(offered('clients')).not.toContain('orderDate')
  expect(offered('orders')).toContain('orderDate')
  expect(offered('orders')).not.toContain('lastOrderOn')
})
