import { expect, test } from 'vitest'
import type { Refusal } from '../../../book/result.ts'
import type { RejectedCommand } from '../../local/types.ts'
import { groupsOf } from './rejected-groups.ts'

test('an order and a promise on one deleted card are put right together', () => {
  const gone = { code: 'client.unknown', params: { id: 'olga' } }
  const [order, promise] = [rejected('1', gone), rejected('2', gone)]
  expect(groupsOf([order, promise])).toEqual([
    { first: order, commands: [order, promise], missing: 'olga' },
  ])
})

test('records about different cards, and records refused for another cause, stand apart', () => {
  const olga = rejected('1', { code: 'client.unknown', params: { id: 'olga' } })
  const maria = rejected('2', { code: 'client.unknown', params: { id: 'maria' } })
  const future = rejected('3', { code: 'order.future', params: { date: '2030-01-01' } })
  const again = rejected('4', { code: 'order.future', params: { date: '2030-01-01' } })
  expect(groupsOf([olga, maria, future, again]).map(({ commands }) => commands)).toEqual([
    [olga],
    [maria],
    [future],
    [again],
  ])
})

function rejected(id: string, refusal: Refusal): RejectedCommand {
  const moment = { at: '2026-11-21T08:00:00Z', day: '2026-11-21', tz: 'Europe/Moscow' }
  const envelope = { id, name: 'order.record', args: {}, ...moment, actor: 'me', version: 1 }
  return { id, envelope, refusal }
}
