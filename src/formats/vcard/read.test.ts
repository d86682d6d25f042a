import { describe, expect, test } from 'vitest'
import { encoded, utf8 } from '../testing/fixtures.ts'
import { hasSamples, sample, sampleNames } from '../testing/samples.ts'
import { readVcards } from './read.ts'
import { card, lines } from './testing.ts'

/** Every byte of the text as quoted-printable. */
const quoted = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

describe('phone books of old phones (vCard 2.1)', () => {
  test('a phone book exported by an old Nokia keeps Мария whole although the line breaks inside a letter', () => {
    const name = card(
      '2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=81=D0=BB=D0=BA=D0=B8=D0=BD=D0=B0;=D0=9C=D0=B0=D1=',
      '=80=D0=B8=D1=8F;;;',
    )
    expect(name).toMatchObject({ last: 'Ёлкина', first: 'Мария' })
  })

  test('labels stand bare beside the number', () => {
    const phones = card('2.1', 'FN:Anna', 'TEL;CELL;VOICE:+79141234567', 'TEL;WORK;FAX:5')?.phones
    expect(phones).toEqual([
      { value: '+79141234567', label: 'cell' },
      { value: '5', label: 'work fax' },
    ])
  })

  test('a label of one’s own on Android is read', () => {
    const label = quoted(utf8('Дача'))
    expect(
      card('2.1', 'FN:Anna', `TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,${label}):5`)
        ?.phones,
    ).toEqual([{ value: '5', label: 'Дача' }])
  })

  test('a nickname and a birthday that Android keeps in its own list are found', () => {
    expect(
      card(
        '2.1',
        'FN:Anna',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Маша;1;;;;;;;;;;;;;',
        'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1982-05-06;3;;;;;;;;;;;;;',
      ),
    ).toMatchObject({ nickname: 'Маша', birthday: '1982-05-06' })
  })

  test.each(['windows-1251', 'koi8-r', 'ibm866'] as const)(
    'names in %s, not said to be so, are read',
    (codepage) => {
      const text =
        'BEGIN:VCARD\r\nVERSION:2.1\r\nN:Иванова;Мария\r\nNOTE:Любит кофе\r\nEND:VCARD\r\n'
      expect(readVcards(encoded(codepage, text)).cards[0]).toMatchObject({
        last: 'Иванова',
        first: 'Мария',
      })
    },
  )

  test('names in quoted-printable without a charset are read too', () => {
    const name = quoted(encoded('windows-1251', 'Иванова Мария'))
    expect(card('2.1', `FN;ENCODING=QUOTED-PRINTABLE:${name}`)?.fullName).toBe('Иванова Мария')
  })

  test('sums in a note are not taken for coded letters, coded letters are found unannounced', () => {
    expect(card('2.1', 'FN:A', 'NOTE;CHARSET=UTF-8:a=10 b=20')?.note).toBe('a=10 b=20')
    expect(card('2.1', `FN;CHARSET=UTF-8:${quoted(utf8('Юлия'))}`)?.fullName).toBe('Юлия')
  })

  test('cards of several charsets in one file are each read in their own', () => {
    const file = lines(
      'BEGIN:VCARD',
      `FN;CHARSET=WINDOWS-1251;QUOTED-PRINTABLE:${quoted(encoded('windows-1251', 'Юлия'))}`,
      'END:VCARD',
      'BEGIN:VCARD',
      `FN;CHARSET=KOI8-R;ENCODING=QUOTED-PRINTABLE:${quoted(encoded('koi8-r', 'Анна'))}`,
      'END:VCARD',
    )
    expect(readVcards(file).cards.map(({ fullName }) => fullName)).toEqual(['Юлия', 'Анна'])
  })

  test('a semicolon inside a coded name does not cut it', () => {
    expect(card('2.1', 'N;ENCODING=QUOTED-PRINTABLE:Petrova=3B Salon;Anna')).toMatchObject({
      last: 'Petrova; Salon',
      first: 'Anna',
    })
  })

  test('a soft break at the very end of a card does not swallow its end', () => {
    const { cards } = readVcards(
      lines(
        'BEGIN:VCARD',
        'FN;ENCODING=QUOTED-PRINTABLE:Anna=',
        'END:VCARD',
        'BEGIN:VCARD',
        'FN:Olga',
        'END:VCARD',
      ),
    )
    expect(cards.map(({ fullName }) => fullName)).toEqual(['Anna', 'Olga'])
  })

  test('a note of several lines keeps them', () => {
    expect(card('2.1', 'FN:A', 'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo')?.note).toBe(
      'one\ntwo',
    )
  })
})

describe('phone books of today (vCard 3.0 and 4.0)', () => {
  test('lines folded inside a letter are put together again', () => {
    const whole = utf8('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Мария\r\nEND:VCARD\r\n')
    const inside = whole.indexOf(0xd0) + 1
    const folded = Uint8Array.of(
      ...whole.subarray(0, inside),
      13,
      10,
      32,
      ...whole.subarray(inside),
    )
    expect(readVcards(folded).cards[0]?.fullName).toBe('Мария')
  })

  test('an iPhone’s own labels and a birthday without a year are understood', () => {
    expect(
      card(
        '3.0',
        'FN:Anna',
        'item1.TEL;type=pref:+7914',
        'item1.X-ABLabel:_$!<Mobile>!$_',
        'item2.TEL:5',
        'item2.X-ABLabel:Мама',
        'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06',
      ),
    ).toMatchObject({
      birthday: '--05-06',
      phones: [
        { value: '+7914', label: 'mobile' },
        { value: '5', label: 'Мама' },
      ],
    })
  })

  test('escaped signs are plain signs again', () => {
    expect(
      card('3.0', 'FN:Anna', 'NOTE:a\\, b\\; c\\nd \\\\e', 'CATEGORIES:VIP,a\\,b'),
    ).toMatchObject({
      note: 'a, b; c\nd \\e',
      categories: ['VIP', 'a,b'],
    })
  })

  test('4.0 writes numbers as addresses and types in quotes', () => {
    expect(
      card('4.0', 'FN:A', 'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418;ext=102', 'GENDER:F;')
        ?.phones,
    ).toEqual([{ value: '+1-418 ext. 102', label: 'work' }])
  })

  test('messengers are found wherever a phone keeps them', () => {
    const messengers = card(
      '3.0',
      'FN:Anna',
      'IMPP;X-SERVICE-TYPE=Telegram:x-apple:anna_p',
      'IMPP:skype:anna%20p',
      'X-SKYPE-USERNAME:anna',
      'X-ICQ:123',
      'X-SOCIALPROFILE;type=vk;x-user=anna:https://vk.com/anna',
      'X-JABBER:anna@jabber.ru',
      'item1.TEL;waid=79141234567:+7 914 123-45-67',
      'X-VIBER:+7914',
    )?.messengers
    expect(messengers).toEqual([
      { kind: 'telegram', value: 'anna_p' },
      { kind: 'skype', value: 'anna p' },
      { kind: 'skype', value: 'anna' },
      { kind: 'icq', value: '123' },
      { kind: 'vk', value: 'https://vk.com/anna' },
      { kind: 'other', value: 'jabber:anna@jabber.ru' },
      { kind: 'whatsapp', value: '79141234567' },
      { kind: 'viber', value: '+7914' },
    ])
  })

  test('an address is one line of its parts', () => {
    expect(
      card('3.0', 'FN:A', 'ADR;TYPE=HOME:;;ул. Ленина\\, 5;Иркутск;;664000;Россия')?.addresses,
    ).toEqual(['ул. Ленина, 5, Иркутск, 664000, Россия'])
  })
})

describe.skipIf(!hasSamples)('exports of real phones', () => {
  test.each(sampleNames('vcard', '.vcf'))('every card of %s is there', (name) => {
    const file = sample(`vcard/${name}`)
    const begun = new TextDecoder().decode(file).match(/^BEGIN:VCARD/gm)?.length
    const { cards, problems } = readVcards(file)
    expect(cards).toHaveLength(begun ?? 0)
    expect(problems).toEqual([])
  })

  test('an iPhone keeps seven numbers with their labels', () => {
    const [john] = readVcards(sample('vcard/John_Doe_IPHONE.vcf')).cards
    expect(john?.phones.map(({ label }) => label)).toEqual([
      'cell',
      'home',
      'work',
      'home fax',
      'work fax',
      'pager',
      'assistant phone',
    ])
    expect(john).toMatchObject({ birthday: '2012-06-06', company: 'IBM, Accounting' })
  })
})
