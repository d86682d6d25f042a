import { describe, expect, test } from 'vitest'
import { utf8, utf16 } from '../testing/fixtures.ts'
import { readVcards } from './read.ts'
import { card, lines } from './testing.ts'

describe('nobody is lost in a file that is not in order', () => {
  test('a card without its end is taken and named with its line', () => {
    const read = readVcards(
      lines('BEGIN:VCARD', 'FN:Anna', 'BEGIN:VCARD', 'FN:Olga', 'END:VCARD', ''),
    )
    expect(read.cards.map(({ fullName, line }) => [fullName, line])).toEqual([
      ['Anna', 1],
      ['Olga', 3],
    ])
    expect(read.problems).toEqual([{ line: 1, code: 'card.unfinished' }])
  })

  test('a file cut off in the middle gives what there is', () => {
    const read = readVcards(utf8('BEGIN:VCARD\r\nFN:Anna\r\nTEL:5'))
    expect(read.cards[0]).toMatchObject({ fullName: 'Anna', phones: [{ value: '5' }] })
    expect(read.problems).toEqual([{ line: 1, code: 'card.unfinished' }])
  })

  test('a card inside a card is a person too, and the outer one goes on after it', () => {
    const read = readVcards(
      lines(
        'BEGIN:VCARD',
        'FN:Anna',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Olga',
        'END:VCARD',
        'TEL:5',
        'END:VCARD',
      ),
    )
    expect(read.cards).toMatchObject([
      { line: 1, fullName: 'Anna', phones: [{ value: '5' }] },
      { line: 4, fullName: 'Olga', phones: [] },
    ])
    expect(read.problems).toEqual([])
  })

  test('an empty card and a birthday that is no day are named', () => {
    const read = readVcards(
      lines(
        'BEGIN:VCARD',
        'VERSION:3.0',
        'END:VCARD',
        'BEGIN:VCARD',
        'FN:A',
        'BDAY:1982-02-31',
        'END:VCARD',
        'FN:B',
      ),
    )
    expect(read.cards).toHaveLength(1)
    expect(read.problems).toEqual([
      { line: 1, code: 'card.empty' },
      { line: 6, code: 'card.birthday', params: { value: '1982-02-31' } },
      { line: 8, code: 'card.outside' },
    ])
  })

  test('a note that an exporter broke into bare lines stays in one piece', () => {
    expect(card('3.0', 'FN:Anna', 'NOTE:первая', 'вторая строка')?.note).toBe(
      'первая\nвторая строка',
    )
  })

  test.each(['\r', '\n', '\r\r\n'])('lines may end in %j', (end) => {
    const file = utf8(['BEGIN:VCARD', 'FN:Мария', 'TEL:5', 'END:VCARD', ''].join(end))
    expect(readVcards(file).cards).toMatchObject([{ fullName: 'Мария', phones: [{ value: '5' }] }])
  })

  test('a file in UTF-16 is read', () => {
    const file = utf16('BEGIN:VCARD\r\nFN:Мария\r\nEND:VCARD\r\n', 'le', true)
    expect(readVcards(file).cards[0]?.fullName).toBe('Мария')
  })

  test('a photograph is stepped over, folded or not', () => {
    const picture = `${'A'.repeat(70)}`
    expect(
      card(
        '2.1',
        'FN:Anna',
        `PHOTO;JPEG;ENCODING=BASE64:${picture}`,
        ` ${picture}`,
        '',
        picture,
        '',
        'TEL:5',
      ),
    ).toMatchObject({ fullName: 'Anna', phones: [{ value: '5' }] })
  })
})
