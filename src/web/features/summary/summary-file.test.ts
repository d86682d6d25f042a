import { expect, test } from 'vitest'
import { Desk } from '../../../domain/domain.fixture.ts'
import { readFile } from '../../../formats/read.ts'
import { summaryFile } from './summary-file.ts'

const days = { from: '2026-01-01', to: '2026-11-21' }

test('the table of the summary has all clients, and a name that looks like a formula is a name', async () => {
  const desk = new Desk('2026-11-21')
  desk.order(desk.client('=1+1', { source: '=cmd()' }), '2026-03-03', 12_550)
  for (let nth = 1; nth <= 55; nth += 1) desk.order(desk.client(`Имя ${nth}`), '2026-02-02', 10_000)
  const { name, content } = await summaryFile({ book: desk.book, days, day: desk.day, lang: 'ru' })
  expect(name).toBe('Итоги 2026-01-01 – 2026-11-21.xlsx')
  if (typeof content === 'string') throw new Error('A workbook is bytes')
  const read = await readFile(content, name)
  if (!read.ok || read.value.kind !== 'table') throw new Error('It is a table')
  const rows = new Map(read.value.sheets.map((sheet) => [sheet.name, sheet.rows]))
  expect([...rows.keys()]).toEqual([
    'Итоги',
    'По месяцам',
    'Внимание и покупки',
    'Источники',
    'Клиенты',
  ])
  expect(rows.get('Итоги')).toContainEqual(['Сумма', 5625.5])
  expect(rows.get('Источники')).toContainEqual(['=cmd()', 1, 1, 1, 1, 125.5])
  expect(rows.get('Клиенты')?.[1]).toEqual(['=1+1', 0, 1, 125.5])
  expect(rows.get('Клиенты')).toHaveLength(57)
})
