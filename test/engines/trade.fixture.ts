import * as z from 'zod/mini'
import { create } from '../../src/book/change.ts'
import { defineCommand } from '../../src/book/command.ts'
import { defineRecord } from '../../src/book/record.ts'
import { createRegistry } from '../../src/book/registry.ts'
import { ok } from '../../src/book/result.ts'
import { thing, toy } from '../../src/book/toy.fixture.ts'

/** Named like a word of SQL. */
export const order = defineRecord(
  'order',
  z.looseObject({ total: z.int(), 'in words': z.string() }),
)

const leftOver = defineRecord(
  'left-over',
  z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('bread'), crumbs: z.int() }),
    z.looseObject({ kind: z.literal('tea'), cups: z.int() }),
  ]),
)

const common = { title: { ru: '', en: '' }, role: 'member' } as const

const takeOrder = defineCommand({
  ...common,
  name: 'order.take',
  args: z.object({ total: z.int() }),
  http: { method: 'POST', path: '/orders' },
  run: (_, { total }, ctx) => ok([create(order, ctx.newId('order'), { total, 'in words': 'сто' })]),
})

const bringMany = defineCommand({
  ...common,
  name: 'thing.many',
  args: z.object({ box: z.string(), count: z.int() }),
  http: { method: 'POST', path: '/things/many' },
  logs: ['count'],
  run: (_, { box, count }, ctx) =>
    ok(
      Array.from({ length: count }, (__, at) =>
        create(thing, ctx.newId(`thing ${at}`), { box, name: `n${at}`, on: ctx.day }),
      ),
    ),
})

const breakDown = defineCommand({
  ...common,
  name: 'break',
  args: z.object({}),
  http: { method: 'POST', path: '/break' },
  run: () => {
    throw new Error('A fault of the program')
  },
})

/** The kernel's toy trade with what the store's own tests need besides. */
export const trade = createRegistry({
  records: [...toy.records.values(), order, leftOver],
  commands: [...toy.commands.values(), takeOrder, bringMany, breakDown],
  views: [],
})
