import { expect, test } from 'vitest'
import { features } from './features.ts'
import { laterTypes, planners, reasonSources } from './later.ts'
import { laterFeatures } from './later-features.ts'
import './registry.ts'

test('where the registry is, everything that a day’s list may say is there', () => {
  for (const { reasons, plans } of [...features, ...laterFeatures]) {
    if (reasons) expect(reasonSources()).toContain(reasons)
    if (plans) expect(planners()).toContain(plans)
  }
})

test('a book with groups needs what comes later, and what a feature says later it does not say at once', () => {
  expect(laterTypes).toContain('group')
  expect(laterTypes).not.toContain('client')
  for (const { later, reasons, plans } of features) {
    if (later) expect([reasons, plans]).toEqual([undefined, undefined])
  }
  expect(features.filter(({ later }) => later)).toHaveLength(laterFeatures.length)
})
