import { expect, test } from 'vitest'
import { clientView } from '../../../../domain/clients/card-view.ts'
import { Desk } from '../../../../domain/domain.fixture.ts'
import { changesOf, draftOf } from './card-draft.ts'

function cardOf(more: object = {}) {
  const desk = new Desk()
  const id = desk.client('Тамара', { last: 'Белова', ...more })
  const card = clientView.look(desk.book, { id }, { day: desk.day, lang: 'ru' })
  if (!card) throw new Error('no card')
  return card
}

const mobile = { kind: 'mobile', value: '+79141234567' } as const

test('a person who changes nothing saves nothing', () => {
  const card = cardOf({ birthday: '--06-20', tags: ['школа', 'дача'], contacts: [mobile] })
  expect(changesOf(card, draftOf(card))).toEqual({ set: {}, addContacts: [], removeContacts: [] })
})

test('only what was typed is sent, and an emptied field is emptied', () => {
  const card = cardOf({ notes: 'любит орех' })
  const draft = draftOf(card)
  const fields = { ...draft.fields, notes: ' ', tags: 'школа, , дача', epithet: 'учитель' }
  expect(changesOf(card, { ...draft, fields })?.set).toEqual({
    notes: null,
    tags: ['школа', 'дача'],
    epithet: 'учитель',
  })
})

test('a corrected phone takes the place of the old one, an empty line is nothing', () => {
  const card = cardOf({ contacts: [mobile] })
  const draft = draftOf(card)
  const contacts = [
    { key: 0, kind: 'mobile', value: '+79141234568', note: '' },
    { key: 1, kind: 'email', value: ' ', note: '' },
  ] as const
  expect(changesOf(card, { ...draft, contacts })).toMatchObject({
    addContacts: [{ kind: 'mobile', value: '+79141234568' }],
    removeContacts: [mobile],
  })
})

test('a birthday that is no day is not saved', () => {
  const card = cardOf()
  const birthday = { date: '31', month: '2', year: '' }
  expect(changesOf(card, { ...draftOf(card), birthday })).toBeUndefined()
})
