import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { flowView, foldersView, movementsView, turningView } from './views.ts'

test('who left is listed with the attention they had, beside that of those who stayed', () => {
  const desk = new Desk('2024-03-03')
  const gone = desk.client('Мария')
  const kept = desk.client('Ольга')
  desk.order(gone, '2024-03-03')
  desk.order(kept, '2024-03-03')
  const talk = (client: string, day: string) =>
    desk.on(day).do('touch.record', { client, outcome: 'talked' })
  talk(gone, '2025-02-02')
  for (const day of ['2025-03-03', '2025-06-06', '2025-09-09']) talk(kept, day)
  desk.on('2025-10-10').order(kept, '2025-10-10')
  const viewing = { day: '2026-11-21', lang: 'ru' } as const
  expect(movementsView.look(desk.book, { year: 2026 }, viewing)).toEqual([
    {
      client: { id: gone, name: 'Мария' },
      date: '2026-01-01',
      from: 'green',
      to: 'black',
      touchesBefore: 1,
    },
  ])
  expect(flowView.look(desk.book, { years: 3 }, viewing)).toMatchObject([
    { year: 2024, came: 2, left: 0 },
    { year: 2025, came: 0, left: 0 },
    { year: 2026, came: 0, left: 1, attention: { left: 1, stayed: 3 } },
  ])
  expect(turningView.look(desk.book, {}, viewing)).toEqual([
    {
      client: { id: kept, name: 'Ольга' },
      lastOrder: '2025-10-10',
      until: '2026-12-31',
      total: 0,
    },
  ])
  expect(foldersView.look(desk.book, {}, viewing)).toMatchObject({
    green: 1,
    black: 1,
    all: 2,
    turningBlack: 1,
  })
})
