import { expect, test } from 'vitest'
import { circleIn } from './built.ts'

test('files that need each other are found, by the way that leads round', () => {
  const builds = {
    page: { file: 'page.js', imports: ['shared', 'search'] },
    search: { file: 'search.js', imports: ['history'] },
    history: { file: 'history.js', imports: ['shared', 'search'] },
    shared: { file: 'shared.js' },
  }
  expect(circleIn(builds)).toEqual(['search.js', 'history.js', 'search.js'])
})

test('a file that two others need is no circle', () => {
  const builds = {
    page: { file: 'page.js', imports: ['search', 'history'] },
    search: { file: 'search.js', imports: ['shared'] },
    history: { file: 'history.js', imports: ['shared'] },
    shared: { file: 'shared.js' },
  }
  expect(circleIn(builds)).toBeUndefined()
})
