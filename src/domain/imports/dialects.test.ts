import { expect, test } from 'vitest'
import { prepared, sheetOf } from './imports.fixture.ts'

/** One person as Google, Outlook and the like export her. */
async function clientOf(headers: string, cells: readonly string[]) {
  const { rows } = await prepared(sheetOf([headers.split(','), cells]))
  return rows[0]?.client
}

test('Google’s own table, where a cell may hold several values', async () => {
  const headers =
    'First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Country,Website 1 - Value'
  const client = await clientOf(headers, [
    'Мария',
    'Петровна',
    'Иванова',
    '',
    '',
    'Маша',
    '',
    'Рога и копыта',
    'Директор',
    '--05-06',
    'добрая',
    'https://x/p.jpg',
    '* myContacts ::: VIP',
    '* Home',
    'a@b.ru ::: c@d.ru',
    'Mobile',
    '8 914 123-45-67 ::: +7 914 123-45-68',
    'Work',
    '8 4212 33-44-55',
    'Home',
    'ул. Ленина, 5\nХабаровск',
    'ул. Ленина 5',
    'Хабаровск',
    'RU',
    'https://example.ru',
  ])
  expect(client).toEqual({
    last: 'Иванова',
    first: 'Мария',
    patronymic: 'Петровна',
    epithet: 'Маша',
    company: 'Рога и копыта',
    birthday: '--05-06',
    address: 'ул. Ленина, 5\nХабаровск',
    notes: 'добрая\nOrganization Title: Директор',
    tags: ['VIP'],
    contacts: [
      { kind: 'email', value: 'a@b.ru' },
      { kind: 'email', value: 'c@d.ru' },
      { kind: 'mobile', value: '+79141234567' },
      { kind: 'mobile', value: '+79141234568' },
      { kind: 'work', value: '+74212334455' },
      { kind: 'site', value: 'https://example.ru' },
    ],
  })
})

test('Google’s table of former years, with the whole name beside its parts', async () => {
  const headers =
    'Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Gender,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value'
  const client = await clientOf(headers, [
    'Мария Иванова',
    'Мария',
    '',
    'Иванова',
    '',
    '1982-05-06',
    'Female',
    '* myContacts',
    '*',
    'a@b.ru',
    'Home',
    '84212334455',
  ])
  expect(client).toEqual({
    last: 'Иванова',
    first: 'Мария',
    birthday: '1982-05-06',
    gender: 'f',
    contacts: [
      { kind: 'email', value: 'a@b.ru' },
      { kind: 'home', value: '+74212334455' },
    ],
  })
})

test('the Russian Outlook, with an address in pieces and columns that nobody filled in', async () => {
  const headers =
    'Обращение,Имя,Отчество,Фамилия,Суффикс,Организация,Отдел,Должность,Улица (раб. адрес),Город (раб. адрес),Улица (дом. адрес),Город (дом. адрес),Почтовый код (дом.),Страна или регион (дом. адрес),Рабочий факс,Рабочий телефон,Домашний телефон,Телефон переносной,Важность,Веб-страница,Годовщина,День рождения,Заметки,Категории,Пол,Пометка,Супруг(а),Частное,Адрес эл. почты,Тип эл. почты,Краткое имя эл. почты,Адрес 2 эл. почты'
  const client = await clientOf(headers, [
    '',
    'Мария',
    'Петровна',
    'Иванова',
    '',
    'Завод',
    'Сбыт',
    '',
    'Рабочая 1',
    'Хабаровск',
    'Ленина 5',
    'Хабаровск',
    '680000',
    'Россия',
    '',
    '8 (4212) 33-44-55',
    '',
    '89141234567',
    'Обычная',
    '',
    '0.0.00',
    '06.05.1982',
    'добрая',
    'Друзья;VIP',
    'Не указано',
    'Обычная',
    'Пётр',
    'Ложь',
    'a@b.ru',
    'SMTP',
    'Мария (a@b.ru)',
    '',
  ])
  expect(client).toEqual({
    last: 'Иванова',
    first: 'Мария',
    patronymic: 'Петровна',
    company: 'Завод',
    birthday: '1982-05-06',
    address: 'Ленина 5, Хабаровск, 680000, Россия',
    notes: 'добрая\nОтдел: Сбыт\nСупруг(а): Пётр\nРабочий адрес: Рабочая 1, Хабаровск',
    tags: ['Друзья', 'VIP'],
    contacts: [
      { kind: 'work', value: '+74212334455' },
      { kind: 'mobile', value: '+79141234567' },
      { kind: 'email', value: 'a@b.ru' },
    ],
  })
})

test('the English Outlook writes the month first', async () => {
  const headers =
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Home Street,Home City,Home Postal Code,Home Country/Region,Business Phone,Home Phone,Mobile Phone,Anniversary,Birthday,E-mail Address,E-mail Type,Gender,Priority,Private'
  const client = await clientOf(headers, [
    '',
    'John',
    '',
    'Doe',
    '',
    'IBM',
    '5 Crescent',
    'Albany',
    '12345',
    'USA',
    '+1 212 555 0101',
    '',
    '+1 212 555 0100',
    '0/0/00',
    '5/16/1982',
    'john@doe.com',
    'SMTP',
    'Unspecified',
    'Normal',
    'False',
  ])
  expect(client).toEqual({
    last: 'Doe',
    first: 'John',
    company: 'IBM',
    birthday: '1982-05-16',
    address: '5 Crescent, Albany, 12345, USA',
    contacts: [
      { kind: 'work', value: '+12125550101' },
      { kind: 'mobile', value: '+12125550100' },
      { kind: 'email', value: 'john@doe.com' },
    ],
  })
})

test('a birthday may stand in three columns', async () => {
  expect(await clientOf('Имя,День,Месяц,Год', ['Мария', '6', 'мая', '1982'])).toEqual({
    first: 'Мария',
    birthday: '1982-05-06',
  })
  expect(await clientOf('Имя,День,Месяц,Год', ['Мария', '6', '5', ''])).toEqual({
    first: 'Мария',
    birthday: '--05-06',
  })
})

test('phones, addresses and nicks in one column of contacts find their places', async () => {
  const client = await clientOf('Имя,Контакты', [
    'Мария',
    '8-914-123-45-67, maria@mail.ru @maria_nails',
  ])
  expect(client?.contacts).toEqual([
    { kind: 'email', value: 'maria@mail.ru' },
    { kind: 'telegram', value: 'maria_nails' },
    { kind: 'mobile', value: '+79141234567' },
  ])
})

test('a phone beside the name in one cell goes to the contacts', async () => {
  expect(await clientOf('ФИО,Заметки', ['Мария Иванова 8 914 123-45-67', 'добрая'])).toEqual({
    last: 'Иванова',
    first: 'Мария',
    notes: 'добрая',
    contacts: [{ kind: 'mobile', value: '+79141234567' }],
  })
})
