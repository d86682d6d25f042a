import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { countsOf, importRows, prepared, sheetOf } from './imports.fixture.ts'
import type { Cell } from './source.ts'

/** Few values, so that rows share phones, names and numbers as often as they can. */
const pick = (...cells: Cell[]) => fc.constantFrom<Cell>(null, ...cells)

const clientRow = fc.tuple(
  pick('Иванова', 'Петрова', 'Иванова Мария Петровна'),
  pick('Мария', 'Маша', 'Ольга', 'М.'),
  pick('89141234567', '+7 914 123-45-67, 22-33-44', '89241234567', '22-33-44', '7.9161E+10', 'нет'),
  pick('maria@mail.ru', 'olga@mail.ru; maria@mail.ru', 'не знаю'),
  pick('05.06.1982', '5 июня', '31.02.2020', '06.06'),
  pick('01.10.2025', '01.10.2030'),
  pick('100', '-5', '1 200,50'),
  pick('добрая', 'строгая'),
  pick('1', '2'),
)

const clientHeaders =
  'Фамилия,Имя,Телефон,E-mail,Дата рождения,Последний заказ,Сумма последнего заказа,Заметки,ID'.split(
    ',',
  )

const orderRow = fc.tuple(
  pick('01.10.2025', '02.10.2025', 'вчера'),
  pick('Мария Иванова', 'Ольга', 'Иванова Мария Петровна'),
  pick('89141234567', '22-33-44'),
  pick('100', '200', '-5'),
)

const rowsOf = async (headers: string[], rows: readonly Cell[][], kind: 'clients' | 'orders') =>
  prepared(sheetOf([headers, ...rows]), {
    kind,
    headerRow: 1,
    columns:
      kind === 'clients'
        ? [
            'last',
            'first',
            'contact:mobile',
            'contact:email',
            'birthday',
            'lastOrderOn',
            'lastOrderSum',
            'notes',
            'externalId',
          ]
        : ['orderDate', 'fullName', 'contact:mobile', 'orderSum'],
  })

test('whatever files come, each of them again changes nothing, and undo brings the book back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(clientRow, { maxLength: 8 }),
      fc.array(clientRow, { maxLength: 8 }),
      fc.array(orderRow, { maxLength: 8 }),
      async (first, second, orders) => {
        const desk = new Desk()
        const files = [
          await rowsOf(clientHeaders, first, 'clients'),
          await rowsOf(clientHeaders, second, 'clients'),
          await rowsOf('Дата,Клиент,Телефон,Сумма'.split(','), orders, 'orders'),
        ]
        for (const file of files) {
          const before = [...desk.book.rows()]
          const report = importRows(desk, file)
          const known = new Set(report.rejected.filter(({ kept }) => !kept).map(({ row }) => row))
            .size
          const { created, merged, unchanged, skipped, orders: made } = report
          const isOrders = file === files[2]
          expect((isOrders ? made : created) + merged + unchanged + skipped + known).toBe(
            report.rows,
          )
          const after = [...desk.book.rows()]
          const again = importRows(desk, file)
          expect(countsOf(again)).toMatchObject({ created: 0, merged: 0, orders: 0 })
          expect([...desk.book.rows()]).toEqual(after)
          desk.undo()
          expect(desk.undo([...desk.log.keys()].at(-3)).ok).toBe(true)
          expect(new Set([...desk.book.rows()].map((row) => JSON.stringify(row)))).toEqual(
            new Set(before.map((row) => JSON.stringify(row))),
          )
          importRows(desk, file)
        }
      },
    ),
    { seed: 21, numRuns: 50 },
  )
})
