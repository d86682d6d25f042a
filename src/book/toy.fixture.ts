import fc from 'fast-check'
import * as z from 'zod/mini'
import { create, edit, remove } from './change.ts'
import { defineCommand } from './command.ts'
import type { Envelope } from './envelope.ts'
import { erased } from './erase.ts'
import { idFor } from './ids.ts'
import { defineRecord } from './record.ts'
import { createRegistry } from './registry.ts'
import { ok, refuse } from './result.ts'
import { undoCommand } from './undo.ts'

/** A small trade of its own, so that the kernel is tested without knowing any feature. */
export const box = defineRecord(
  'box',
  z.looseObject({ label: z.string(), shelf: z.optional(z.string()) }),
  { index: ['shelf'], owner: 'id' },
)

export const thing = defineRecord(
  'thing',
  z.looseObject({
    box: z.string(),
    on: z.iso.date(),
    name: z.string(),
    gone: z.optional(z.iso.date()),
  }),
  {
    keys: { letter: (data) => [data.name.slice(0, 1)] },
    owner: 'box',
    happened: 'on',
    marks: ['gone'],
  },
)

const labels = z.object({ id: z.string(), label: z.string() })

const addBox = defineCommand({
  name: 'box.add',
  title: { ru: 'Добавить коробку', en: 'Add a box' },
  args: labels,
  role: 'member',
  http: { method: 'POST', path: '/boxes' },
  run: (facts, { id, label }) =>
    facts.get(box, id) ? refuse('box.exists') : ok([create(box, id, { label })]),
})

const labelBox = defineCommand({
  name: 'box.label',
  title: { ru: 'Надписать коробку', en: 'Label a box' },
  args: z.object({ id: z.string(), label: z.optional(z.string()), shelf: z.nullish(z.string()) }),
  role: 'member',
  http: { method: 'PATCH', path: '/boxes/{id}' },
  run: (facts, { id, ...patch }) => {
    const found = facts.get(box, id)
    return found ? ok(edit(box, found, patch)) : refuse('box.unknown')
  },
})

const dropBox = defineCommand({
  name: 'box.drop',
  title: { ru: 'Убрать коробку', en: 'Drop a box' },
  args: z.object({ id: z.string() }),
  role: 'manager',
  http: { method: 'DELETE', path: '/boxes/{id}' },
  run: (facts, { id }) => {
    const found = facts.get(box, id)
    if (!found) return refuse('box.unknown')
    return ok([...facts.where(thing, 'box', id).map((t) => remove(thing, t)), remove(box, found)])
  },
})

const putThing = defineCommand({
  name: 'thing.put',
  title: { ru: 'Положить вещь', en: 'Put a thing' },
  args: z.object({ box: z.string(), name: z.string() }),
  role: 'member',
  http: { method: 'POST', path: '/things' },
  run: (facts, args, ctx) =>
    facts.get(box, args.box)
      ? ok([create(thing, ctx.newId('thing'), { ...args, on: ctx.day })])
      : refuse('box.unknown'),
})

export const toy = createRegistry({
  records: [box, thing],
  commands: [addBox, labelBox, dropBox, putThing, undoCommand([box, thing])],
  views: [],
})

/** Says that the box with its id was burnt, with all that is known of it. */
export const burnt = defineRecord('burnt', z.looseObject({ on: z.iso.date() }), { erases: true })

/** How many grams lie in a box is counted for ever; what was said of them is not. */
export const weight = defineRecord(
  'weight',
  z.looseObject({ box: z.string(), grams: z.int(), said: z.optional(z.string()) }),
  { owner: 'box', impersonal: ['grams'] },
)

const weigh = defineCommand({
  name: 'box.weigh',
  title: { ru: 'Взвесить', en: 'Weigh' },
  args: z.object({ box: z.string(), grams: z.int(), said: z.string() }),
  role: 'member',
  http: { method: 'POST', path: '/boxes/{box}/weights' },
  run: (_, args, ctx) => ok([create(weight, ctx.newId('weight'), args)]),
})

const burnBox = defineCommand({
  name: 'box.burn',
  title: { ru: 'Сжечь коробку', en: 'Burn a box' },
  args: z.object({ id: z.string() }),
  role: 'member',
  http: { method: 'POST', path: '/boxes/{id}/burn' },
  run(facts, { id }, ctx) {
    const found = facts.get(box, id)
    if (!found) return ok([])
    const things = facts.where(thing, 'box', id).flatMap((one) => erased(thing, one))
    const weights = facts.where(weight, 'box', id).flatMap((one) => erased(weight, one))
    return ok([...things, ...weights, ...erased(box, found), create(burnt, id, { on: ctx.day })])
  },
})

const burningRecords = [...toy.records.values(), weight, burnt]

/** The toy trade where boxes can be burnt. */
export const burning = createRegistry({
  records: burningRecords,
  commands: [addBox, labelBox, dropBox, putThing, weigh, burnBox, undoCommand(burningRecords)],
  views: [],
})

let given = 0

/** A command with an id of its own, as a device would give it. */
export function give(name: string, args: unknown, day = '2026-11-21'): Envelope {
  given += 1
  const id = idFor('6ba7b810-9dad-11d1-80b4-00c04fd430c8', `command ${given}`)
  return {
    id,
    name,
    args,
    at: `${day}T08:00:00Z`,
    day,
    tz: 'Europe/Moscow',
    actor: 'me',
    version: 1,
  }
}

const id = fc.constantFrom('a', 'b', 'c', 'd')
const text = fc.string({ maxLength: 3 })

/** Any command of the toy trade; `undo` names one of the earlier commands by its place. */
export const anyCommand = fc.oneof(
  fc.record({ name: fc.constant('box.add'), args: fc.record({ id, label: text }) }),
  fc.record({
    name: fc.constant('box.label'),
    args: fc.record({ id, label: text, shelf: fc.option(id) }, { requiredKeys: ['id'] }),
  }),
  fc.record({ name: fc.constant('box.drop'), args: fc.record({ id }) }),
  fc.record({ name: fc.constant('thing.put'), args: fc.record({ box: id, name: text }) }),
)
