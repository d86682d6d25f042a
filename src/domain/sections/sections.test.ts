import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { sectionNames } from './names.ts'
import { holds, shownSections } from './shown.ts'

test('while nobody said what they do, everything shows', () => {
  expect([...shownSections(new Desk().book)]).toEqual([...sectionNames])
})

test('whoever only hands out catalogues sees no groups, no partners', () => {
  const desk = new Desk()
  desk.do('settings.change', { sections: ['catalogues'] })
  expect([...shownSections(desk.book)]).toEqual(['catalogues'])
})

test('what holds something is never hidden', () => {
  const desk = new Desk()
  desk.do('pursuit.start', { client: desk.client('Олег') })
  desk.do('settings.change', { sections: [] })
  expect([...shownSections(desk.book)]).toEqual(['pursuits'])
  expect(holds(desk.book, 'pursuits')).toBe(true)
  expect(holds(desk.book, 'groups')).toBe(false)
})
