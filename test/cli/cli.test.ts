import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Terminal } from './run.ts'

const today = '2026-11-21'

const clients = [
  'Фамилия;Имя;Телефон;Дата рождения;Последний заказ;Сумма',
  'Соколова;Мария;8 (900) 000-00-01;21.11.1976;05.05.2024;1 200,50',
  'Лебедева;Ольга;8 900 000 00 02;31.02.1980;;',
  'Козлов;Пётр;8 900 000 00 03;20 июня;01.01.2025;900',
  ';;;;;',
].join('\r\n')

const terminal = new Terminal()
let book: string

/** windows-1251 as Excel in Russia saves it. */
function inWindows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251')
  const codes = new Map(
    Array.from({ length: 256 }, (_, n) => [decoder.decode(Uint8Array.of(n)), n]),
  )
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63)
}

beforeAll(() => {
  book = terminal.file('клиенты.csv', inWindows1251(clients))
})

afterAll(() => terminal.close())

test('the program started as people start it takes a table in and shows who is in it', () => {
  using other = new Terminal()
  expect(other.start('import', book, '--db', other.db)).toMatchObject({ code: 0, err: '' })
  expect(other.start('clients', '--db', other.db).out).toContain('Мария Соколова')
})

test('what an import would do is told before there is any book, and nothing is made', async () => {
  expect(await terminal.json('import', book, '--dry-run')).toMatchObject({
    rows: 3,
    created: 3,
    orders: 2,
  })
  const ran = await terminal.run('clients', '--db', terminal.db)
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(/ещё нет/)
})

test('a table from Excel becomes clients with their last orders, and a wrong date is reported with its place', async () => {
  expect(await terminal.json('import', book)).toEqual({
    file: 'клиенты.csv',
    rows: 3,
    created: 3,
    merged: 0,
    unchanged: 0,
    skipped: 0,
    orders: 2,
    similar: [],
    gone: [],
    rejected: [
      {
        row: 3,
        column: 'Дата рождения',
        code: 'import.date',
        message: expect.stringContaining('31.02.1980'),
        kept: true,
      },
    ],
  })
})

test('importing the same file again changes nothing', async () => {
  expect(await terminal.json('import', book)).toMatchObject({
    created: 0,
    merged: 0,
    unchanged: 3,
    orders: 0,
  })
})

test('the card index shows what came in, in the order of the alphabet', async () => {
  const all = (await terminal.json('clients', '--date', today)) as { name: string }[]
  expect(all.map((client) => client.name)).toEqual([
    'Пётр Козлов',
    'Ольга Лебедева',
    'Мария Соколова',
  ])
  expect(all).toMatchObject([
    {
      last: 'Козлов',
      first: 'Пётр',
      patronymic: null,
      phones: ['+79000000003'],
      emails: [],
      birthday: '--06-20',
      folder: 'green',
      lastOrder: { date: '2025-01-01', sum: 90_000 },
    },
    { folder: 'unsorted', lastOrder: null },
    { birthday: '1976-11-21', folder: 'black', lastOrder: { date: '2024-05-05', sum: 120_050 } },
  ])
  expect(await terminal.json('clients', '--date', today, '--folder', 'black')).toHaveLength(1)
  expect(await terminal.json('clients', '--date', today, '--query', '900 000-00-02')).toHaveLength(
    1,
  )
})

test('the day’s list says whom to contact, why in numbers, and what to say first', async () => {
  const list = await terminal.json('today', '--date', today)
  expect(list).toMatchObject({ date: today, waiting: 0 })
  const { entries } = list as {
    entries: { client: { name: string }; reasons: object[]; opener: string }[]
  }
  expect(entries.map((entry) => entry.client.name)).toEqual(['Мария Соколова', 'Пётр Козлов'])
  expect(entries[0]?.reasons).toMatchObject([
    { code: 'birthday', text: expect.stringContaining('50'), age: 50 },
    { code: 'recall', months: 30, days: 930 },
  ])
  expect(entries[1]?.reasons).toMatchObject([{ code: 'turning-black', months: 22 }])
  expect(entries[0]?.opener).toMatch(/^Мария, /)
})

test('without --json the same is said for people', async () => {
  const { out } = await terminal.run('today', '--db', terminal.db, '--date', today)
  expect(out).toMatch(/Сегодня, 21.ноября 2026/)
  expect(out).toContain('1. Мария Соколова  +79000000001')
  const table = (await terminal.run('clients', '--db', terminal.db, '--date', today)).out
  expect(table.split('\n')[0]).toMatch(/^Имя +Телефоны +День рождения +Папка +Последний заказ$/)
  expect((await terminal.run('clients', '--db', terminal.db, '--lang', 'en')).out).toMatch(
    /^Name +Phones/,
  )
})

test('the summary of a span is printed as its tables, and answered whole as JSON', async () => {
  const span = ['--from', '2024-05-01', '--to', '2024-05-31']
  const { out } = await terminal.run('summary', ...span, '--db', terminal.db)
  expect(out).toMatch(/^Итоги\n\nС +2024-05-01$/m)
  expect(out).toMatch(/^Сумма +1200,5$/m)
  expect(out).toMatch(
    /^По месяцам\n\nМесяц +Заказов +Сумма +Разговоров +Новых клиентов\n2024-05 +1 +1200,5 +0 +1$/m,
  )
  expect(await terminal.json('summary', ...span)).toMatchObject({
    orders: 1,
    sum: 120_050,
    buyers: 1,
    clients: [{ client: { name: 'Мария Соколова' }, touches: 0, orders: 1 }],
  })
})

test('the page of May holds whose birthday is in May', async () => {
  await terminal.json('do', 'client.add', '{"first":"Анна","birthday":"--05-09"}')
  expect(await terminal.json('birthdays', '--month', '5')).toMatchObject({
    month: 5,
    entries: [{ client: { name: 'Анна' }, age: null }],
  })
})

test('everybody taken out to a file and brought into an empty book is the same there', async () => {
  using other = new Terminal()
  for (const name of ['все.xlsx', 'все.csv', 'все.vcf']) {
    const file = terminal.path(name)
    expect(await terminal.json('export', file)).toMatchObject({ clients: 4 })
    expect(await terminal.json('import', file, '--dry-run')).toMatchObject({
      created: 0,
      merged: 0,
      unchanged: 4,
    })
  }
  await other.json('import', terminal.path('все.xlsx'))
  const known = async (t: Terminal) =>
    (
      (await t.json('clients', '--date', today)) as {
        name: string
        phones: string[]
        birthday: string
      }[]
    ).map(({ name, phones, birthday }) => ({ name, phones, birthday }))
  expect(await known(other)).toEqual(await known(terminal))
})

test('a book taken out whole and brought in on another computer is the same book there', async () => {
  const file = terminal.path('архив.kartoteka')
  expect((await terminal.run('export', file, '--db', terminal.db)).out).toMatch(/4.карточки/)
  using other = new Terminal()
  expect(await other.json('import', file, '--dry-run')).toMatchObject({
    records: 6,
    added: { client: 4, order: 2 },
  })
  await other.json('import', file)
  const again = other.path('снова.kartoteka')
  await other.json('export', again)
  expect(recordsIn(again)).toEqual(recordsIn(file))
  expect(await other.json('import', file)).toMatchObject({
    added: {},
    same: { client: 4, order: 2 },
  })
  expect((await other.run('import', file, '--db', other.db)).out).toMatch(
    /Уже есть, без изменений +6/,
  )
})

test('a card that is different here stays, or comes from the archive when asked', async () => {
  using other = new Terminal()
  const file = other.path('архив.kartoteka')
  await other.json('do', 'client.add', '{"first":"Анна"}')
  await other.json('export', file)
  const [{ id }] = (await other.json('clients')) as [{ id: string }]
  await other.json('do', 'client.edit', JSON.stringify({ id, set: { first: 'Яна' } }))
  const name = async () => ((await other.json('client', id)) as { name: string }).name
  expect(await other.json('import', file)).toMatchObject({ differing: { client: 1 }, changes: 0 })
  expect(await name()).toBe('Яна')
  expect(await other.json('import', file, '--differing', 'take')).toMatchObject({ changes: 1 })
  expect(await name()).toBe('Анна')
})

test('the calendar has what is ahead', async () => {
  const file = terminal.path('календарь.ics')
  await terminal.json('export', file)
  expect(readFileSync(file, 'utf8')).toMatch(/SUMMARY:День рождения: Мария Соколова\r\n/)
})

test('a damaged archive is refused with its part, and nothing comes in', async () => {
  const entries = unzipSync(readFileSync(terminal.path('архив.kartoteka')))
  entries['records/client.jsonl'] = strToU8(
    strFromU8(entries['records/client.jsonl'] ?? new Uint8Array()).replace('Мария', 'Марья'),
  )
  using other = new Terminal()
  const file = other.file('архив.kartoteka', zipSync(entries))
  const ran = await other.run('import', file, '--db', other.db)
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(/Архив повреждён: часть «records\/client\.jsonl»/)
  expect((await other.run('clients', '--db', other.db)).err).toMatch(/ещё нет/)
})

/** The lines of an archive's records, in an order of their own. */
function recordsIn(file: string): string[] {
  const entries = Object.entries(unzipSync(readFileSync(file)))
  const records = entries.filter(([name]) => name.startsWith('records/'))
  return records.flatMap(([, content]) => strFromU8(content).split('\n')).toSorted()
}

test('an order for a client who is not there is refused in a sentence, and nothing is written', async () => {
  const nobody = '{"client":"0198c0de-0000-7000-8000-000000000000"}'
  const ran = await terminal.run('do', 'order.record', nobody, '--db', terminal.db, '--json')
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err.trim().split('\n')).toHaveLength(1)
  expect(ran.err).toMatch(/Этой карточки больше нет/)
})

test.each([
  [
    'a picture named .xls',
    'фото.xls',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
  ],
  ['an empty file', 'пусто.csv', ''],
  ['a file without anybody in it', 'цены.csv', 'Товар;Цена\nКрем;100\n'],
])('%s is refused in one sentence', async (_, name, content) => {
  const ran = await terminal.run(
    'import',
    terminal.file(name, content),
    '--db',
    terminal.db,
    '--json',
  )
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err.trim().split('\n')).toHaveLength(1)
})

test('a file that is not there, a day that is not in the calendar, arguments that are not JSON', async () => {
  const runs = [
    await terminal.run('import', terminal.path('нет.xls'), '--db', terminal.db),
    await terminal.run('today', '--date', '2026-02-31', '--db', terminal.db),
    await terminal.run('do', 'client.add', 'Мария', '--db', terminal.db),
    await terminal.run('do', 'client.sing', '{}', '--db', terminal.db),
    await terminal.run('export', terminal.path('все.doc'), '--db', terminal.db),
    await terminal.run('birthdays', '--month', '13', '--db', terminal.db),
  ]
  expect(runs.map((ran) => ran.code)).toEqual([1, 1, 1, 1, 1, 1])
  for (const { err } of runs) expect(err.trim().split('\n')).toHaveLength(1)
})

test('what can be recorded and looked at is listed with its schemas', async () => {
  const commands = JSON.parse((await terminal.run('commands', '--json')).out) as {
    name: string
    args: object
  }[]
  const views = JSON.parse((await terminal.run('views', '--json')).out) as {
    name: string
    result: object
  }[]
  expect(commands.find((one) => one.name === 'order.record')?.args).toMatchObject({
    type: 'object',
    required: ['client'],
  })
  expect(views.find((one) => one.name === 'today')?.result).toHaveProperty('properties.entries')
})

test('there is help at every level, in the user’s language', () => {
  expect(terminal.start('--help').out).toContain('Как пользоваться')
  for (const command of ['serve', 'import', 'today']) {
    expect(terminal.start(command, '--help')).toMatchObject({ code: 0, err: '' })
  }
})

test('the program says its version', () => {
  expect(terminal.start('--version').out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('whoever works from the command line sees what was done, takes it back and restores a card', async () => {
  const own = new Terminal()
  const client = (
    (await own.json('do', 'client.add', '{"first":"Вера","last":"Новикова"}')) as Done
  ).command
  const [{ id } = { id: '' }] = (await own.json('clients')) as { id: string }[]
  await own.json('do', 'client.edit', JSON.stringify({ id, set: { last: 'Ветрова' } }))
  const shown = await own.run('history', 'Вера', '--db', own.db)
  expect(shown.out).toMatch(/Карточка изменена.*Фамилия: Новикова → Ветрова/s)
  expect(shown.out).toContain(client)
  expect(await own.json('undo')).toMatchObject({ title: 'Отменено: карточка изменена' })
  expect(await own.json('clients')).toMatchObject([{ last: 'Новикова' }])
  await own.json('do', 'client.delete', JSON.stringify({ id }))
  const { cards } = (await own.json('deleted')) as { cards: { name: string; command: string }[] }
  expect(cards.map(({ name }) => name)).toEqual(['Вера Новикова'])
  await own.json('undo', cards[0]?.command ?? '')
  expect(await own.json('clients')).toMatchObject([{ id, last: 'Новикова' }])
  expect((await own.run('deleted', '--db', own.db)).out).toContain('Удалённых карточек нет')
  expect(await own.run('history', 'Пётр', '--db', own.db)).toMatchObject({ code: 1 })
  own.close()
})

interface Done {
  readonly command: string
}

test('a period, a card and a broadcast that are not there are said to be so', async () => {
  using other = new Terminal()
  await other.run('import', book, '--db', other.db)
  const ask = async (...words: string[]) => {
    const { code, out, err } = await other.run(...words, '--db', other.db)
    expect([code, out]).toEqual([1, ''])
    return err
  }
  expect(await ask('ledger', '--period', '17', '--json')).toMatch(/периодов ещё нет/)
  for (const [title, from, to] of [
    ['16', '2026-10-12', '2026-11-01'],
    ['17', '2026-11-02', '2026-11-22'],
  ]) {
    await other.run('do', 'period.open', JSON.stringify({ title, from, to }), '--db', other.db)
  }
  expect(await ask('ledger', '--period', '71')).toMatch(/Периода «71» нет. Есть: 16, 17\./)
  const nobody = '0198c0de-0000-7000-8000-000000000001'
  expect(await ask('client', nobody)).toMatch(/карточки больше нет/)
  expect(await ask('broadcast', nobody)).toMatch(/рассылки больше нет/)
})

test('the ledger is told at the terminal: what is money as money, what is a count as a count', async () => {
  using other = new Terminal()
  await other.json('import', book)
  const period = '{"title":"17","from":"2026-11-02","to":"2026-11-22","copies":12}'
  expect((await other.run('do', 'period.open', period, '--db', other.db)).code).toBe(0)
  const told = await other.run('ledger', '--period', '17', '--db', other.db)
  expect(told.out.replaceAll('\u00A0', ' ')).toMatch(/Передано\s+0\n/)
  expect(told.out.replaceAll('\u00A0', ' ')).toMatch(/Сумма\s+0 ₽/)
  expect(await other.json('ledger', '--period', '17')).toMatchObject({
    period: '17',
    handedOut: 0,
    worked: 0,
    minus: 0,
    notMet: [],
    open: 0,
    share: null,
  })
  expect(await other.json('movements', '--year', '2027', '--date', '2027-01-01')).toMatchObject([
    { client: { name: 'Пётр Козлов' }, date: '2027-01-01', from: 'green', to: 'black' },
  ])
  expect(await other.json('vip', '--year', '2025', '--top', '1')).toMatchObject([
    { client: { name: 'Пётр Козлов' }, sum: 90_000, orders: 1 },
  ])
  expect(await other.json('silence', '--date', today)).toMatchObject({
    model: null,
    clients: [{ daysSilent: 689, chance: null, expected: null }, { usualGapDays: null }],
  })
})
