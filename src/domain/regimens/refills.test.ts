import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { regimensOf } from './records.ts'
import { names, refillsOf } from './refills.ts'

test('a product is recognised however the order was written down', () => {
  expect(names('ОМЕГА 3, 90 капсул', 'Омега-3')).toBe(true)
  expect(names('Омега3', 'омега-3')).toBe(true)
  expect(names('мёд липовый', 'Мед')).toBe(true)
  expect(names('витамин Д3', 'Витамин Д')).toBe(true)
})

test('another product is not taken for it, though its letters are there', () => {
  expect(names('зелёная маска', 'лён')).toBe(false)
  expect(names('Омега-30', 'Омега-3')).toBe(false)
  expect(names('Омега', 'Омега-3')).toBe(false)
  expect(names('3 Омега', 'Омега-3')).toBe(false)
  expect(names('', '!!!')).toBe(false)
})

/** Maria takes Omega-3 from the 1st of November. */
function withOmega() {
  const desk = new Desk('2026-11-01')
  const client = desk.client('Мария')
  desk.do('regimen.start', { client, product: 'Омега-3', daily: 1, packSize: 30 })
  const refills = () => regimensOf(desk.book, client).flatMap((one) => refillsOf(desk.book, one))
  return { desk, client, refills }
}

test('each package of an order counts, and what else was in it does not', () => {
  const { desk, client, refills } = withOmega()
  desk.on('2026-11-20').do('order.record', {
    client,
    items: [
      { name: 'омега-3', quantity: 2 },
      { name: 'Крем', quantity: 5 },
      { name: 'Омега-3 детская' },
    ],
  })
  expect(refills()).toEqual([{ on: '2026-11-20', packs: 3 }])
})

test('an order of the first day is what there was to begin with; a later one comes on top', () => {
  const { desk, client, refills } = withOmega()
  desk.do('order.record', { client, items: [{ name: 'Омега-3' }] })
  expect(refills()).toEqual([])
  desk.on('2026-11-02').do('order.record', { client, items: [{ name: 'Омега-3' }] })
  expect(refills()).toEqual([{ on: '2026-11-02', packs: 1 }])
})

test('an order without items is one package when its note or the talk names the product', () => {
  const { desk, client, refills } = withOmega()
  desk.on('2026-11-05').do('order.record', { client, note: 'взяла омегу' })
  desk.on('2026-11-10').do('order.record', { client, note: 'Омега-3, как обычно' })
  desk.on('2026-11-15').do('touch.record', { client, outcome: 'order', note: 'омега 3' })
  expect(refills()).toEqual([
    { on: '2026-11-10', packs: 1 },
    { on: '2026-11-15', packs: 1 },
  ])
})

test('what is bought after the course was ended does not belong to it', () => {
  const { desk, client, refills } = withOmega()
  const [regimen] = regimensOf(desk.book, client)
  desk.on('2026-11-10').do('regimen.end', { id: regimen?.id })
  desk.on('2026-11-20').do('order.record', { client, items: [{ name: 'Омега-3' }] })
  expect(refills()).toEqual([])
})
