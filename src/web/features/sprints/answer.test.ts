import { expect, test } from 'vitest'
import { changesOf, noAnswer } from './answer.ts'

const typed = (text: string) => ({ ...noAnswer, text })

test('a phone and an e-mail become contacts, other answers fields of the card', () => {
  expect(changesOf('phone', typed(' 8 914 123-45-67 '))).toEqual({
    changes: { addContacts: [{ kind: 'mobile', value: '8 914 123-45-67' }] },
  })
  expect(changesOf('email', typed('anna@example.ru'))).toEqual({
    changes: { addContacts: [{ kind: 'email', value: 'anna@example.ru' }] },
  })
  expect(changesOf('address', typed('Лесная, 1'))).toEqual({
    changes: { set: { address: 'Лесная, 1' } },
  })
  const birthday = { date: '5', month: '6', year: '' }
  expect(changesOf('birthday', { ...noAnswer, birthday })).toEqual({
    changes: { set: { birthday: '--06-05' } },
  })
})

test('what cannot be an answer is told and not written down', () => {
  expect(changesOf('phone', typed('12'))).toEqual({ fault: 'notPhone' })
  expect(changesOf('email', typed('анна'))).toEqual({ fault: 'notEmail' })
  expect(changesOf('source', typed('  '))).toEqual({ fault: 'nothing' })
  expect(changesOf('birthday', noAnswer)).toEqual({ fault: 'nothing' })
  const birthday = { date: '31', month: '2', year: '' }
  expect(changesOf('birthday', { ...noAnswer, birthday })).toEqual({ fault: 'birthday' })
})
