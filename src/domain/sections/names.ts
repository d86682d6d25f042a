/** Work that some do and others do not; each has a section of the screens (product.md, «Whose screens»). */
export const sectionNames = [
  'catalogues',
  'groups',
  'pursuits',
  'strangers',
  'partners',
  'regimens',
  'broadcasts',
] as const

export type SectionName = (typeof sectionNames)[number]
