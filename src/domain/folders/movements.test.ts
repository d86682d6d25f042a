import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { foldersView, movementsView } from './views.ts'

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
  expect(movementsView.look(desk.book, { year: 2026 }, viewing)).toEqual({
    year: 2026,
    movements: [
      { client: { id: gone, name: 'Мария' }, on: '2026-01-01', to: 'black', touchesBefore: 1 },
    ],
    attention: { left: 1, stayed: 3 },
  })
  expect(foldersView.look(desk.book, {}, viewing)).toMatchObject({
    green: 1,
    black: 1,
    all: 2,
    turningBlack: 1,
  })
})
