import * as z from 'zod/mini'
import { edit } from '../../src/book/change.ts'
import { type AnyCommand, defineCommand } from '../../src/book/command.ts'
import { createRegistry } from '../../src/book/registry.ts'
import { ok } from '../../src/book/result.ts'
import { box, burning, give } from '../../src/book/toy.fixture.ts'
import { trade } from './trade.fixture.ts'

const common = { title: { ru: '', en: '' }, role: 'member' } as const

const labelMany = defineCommand({
  ...common,
  name: 'box.label-many',
  args: z.object({ ids: z.array(z.string()), label: z.string() }),
  http: { method: 'PATCH', path: '/boxes' },
  run: (facts, { ids, label }) =>
    ok(
      ids.flatMap((id) => {
        const found = facts.get(box, id)
        return found ? edit(box, found, { label }) : []
      }),
    ),
})

/** The store's trade where boxes can be burnt with all that is known of them. */
export const burningTrade = createRegistry({
  records: [...new Set([...trade.records.values(), ...burning.records.values()])],
  commands: [
    ...new Set([...trade.commands.values(), ...burning.commands.values()].filter(isLast)),
    labelMany,
  ],
  views: [],
})

/** Both trades can take back; the later one takes back what is burnt, too. */
function isLast(command: AnyCommand): boolean {
  return command.name !== 'undo' || burning.commands.get('undo') === command
}

/** A word that stands nowhere else. */
export const secret = 'Мурзик'

/** Box `a` with the word in all that was done to it, and box `b` beside it. */
export const kept = () => ({
  add: give('box.add', { id: 'a', label: secret }),
  idle: give('box.label', { id: 'a', label: secret }),
  other: give('box.add', { id: 'b', label: 'кукла' }),
  thing: give('thing.put', { box: 'a', name: `${secret} второй` }),
  weigh: give('box.weigh', { box: 'a', grams: 300, said: `тяжёлый ${secret}` }),
  both: give('box.label-many', { ids: ['a', 'b'], label: 'пара' }),
  after: give('box.label', { id: 'b', label: 'медведь' }),
  refused: give('box.label', { id: 'nowhere', label: secret }),
})

export const burnBox = () => give('box.burn', { id: 'a' })
