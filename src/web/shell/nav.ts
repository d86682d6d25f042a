import type { IconName } from '../ui/icon.tsx'

export type SectionName = 'today' | 'clients' | 'journals' | 'more'

interface Section {
  readonly name: SectionName
  readonly href: string
  readonly icon: IconName
}

/** The four sections of the bottom bar; the plus stands between the second and the third. */
export const sections: readonly Section[] = [
  { name: 'today', href: '/', icon: 'today' },
  { name: 'clients', href: '/clients', icon: 'cards' },
  { name: 'journals', href: '/journals', icon: 'journal' },
  { name: 'more', href: '/more', icon: 'more' },
]
