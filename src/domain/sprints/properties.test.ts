import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asked } from '../clients/hints.ts'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { completenessOf, missingByClient, missingTotals } from './missing.ts'
import { sprintQueue } from './queue.ts'

const day = '2026-11-21'
const phone = { kind: 'mobile', value: '+79000000001' }
const email = { kind: 'email', value: 'a@example.ru' }

const card = fc.record({
  birthday: fc.option(fc.constant('--05-05'), { nil: undefined }),
  address: fc.option(fc.constant('Лесная, 1'), { nil: undefined }),
  metWhere: fc.option(fc.constant('на рынке'), { nil: undefined }),
  source: fc.option(fc.constant('соседка'), { nil: undefined }),
  matters: fc.option(fc.constant('тишина'), { nil: undefined }),
  contacts: fc.subarray([phone, email]),
})

const person = fc.record({
  card,
  order: fc.option(
    fc.record({ on: fc.constantFrom('2024-05-05', '2026-05-05'), sum: fc.nat(100_000) }),
    { nil: undefined },
  ),
  letGo: fc.boolean(),
})

type Person = typeof person extends fc.Arbitrary<infer One> ? One : never

function deskOf(people: readonly Person[]): Desk {
  const desk = new Desk(day)
  for (const [at, { card, order, letGo }] of people.entries()) {
    const client = desk.client(`Клиент ${at}`, card)
    if (order) desk.order(client, order.on, order.sum)
    if (letGo) desk.do('touch.record', { client, outcome: 'let-go' })
  }
  return desk
}

const some = fc.array(person, { maxLength: 8 })

function answer(desk: Desk, id: string, asked: Asked): void {
  if (asked === 'phone') desk.do('client.edit', { id, addContacts: [phone] })
  else if (asked === 'email') desk.do('client.edit', { id, addContacts: [email] })
  else desk.do('client.edit', { id, set: { [asked]: asked === 'birthday' ? '--01-02' : 'да' } })
}

test('each missing thing of whoever was not let go is asked for once, and nothing that is known', () => {
  fc.assert(
    fc.property(some, (people) => {
      const { book } = deskOf(people)
      const queue = sprintQueue(book, day).map(({ client, asked }) => `${client} ${asked}`)
      const expected = [...missingByClient(book, day)].flatMap(([client, missing]) =>
        missing.map((asked) => `${client} ${asked}`),
      )
      expect(queue.toSorted()).toEqual(expected.toSorted())
      for (const { client, asked } of sprintQueue(book, day)) {
        const card = book.get(clientRecord, client)
        expect(card?.letGoOn).toBeUndefined()
        if (asked === 'phone') expect(card?.contacts ?? []).not.toContainEqual(phone)
        else if (asked === 'email') expect(card?.contacts ?? []).not.toContainEqual(email)
        else expect(card?.[asked]).toBeUndefined()
      }
    }),
    { numRuns: 60 },
  )
})

test('whoever answers one question after another comes to the end, with every card full', () => {
  fc.assert(
    fc.property(some, (people) => {
      const desk = deskOf(people)
      for (let left = sprintQueue(desk.book, day).length; left > 0; left -= 1) {
        const [next] = sprintQueue(desk.book, day)
        if (!next) throw new Error('The questions ended too early')
        answer(desk, next.client, next.asked)
        expect(sprintQueue(desk.book, day)).toHaveLength(left - 1)
      }
      expect(completenessOf(desk.book, day)).toBe(100)
      expect(Object.values(missingTotals(desk.book, day)).every((n) => n === 0)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('an answer takes its own question away and leaves the others in their order', () => {
  fc.assert(
    fc.property(some, fc.nat(), (people, at) => {
      const desk = deskOf(people)
      const before = sprintQueue(desk.book, day)
      const one = before[at % Math.max(1, before.length)]
      if (!one) return
      answer(desk, one.client, one.asked)
      expect(sprintQueue(desk.book, day)).toEqual(before.filter((other) => other !== one))
    }),
    { numRuns: 60 },
  )
})
