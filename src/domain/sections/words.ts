import { messages } from '../../words/lang.ts'
import type { SectionName } from './names.ts'

/** What a user does, as they would say it. */
export const sectionWords = messages<Readonly<Record<SectionName, string>>>(
  {
    catalogues: 'каталоги',
    groups: 'группы и курсы',
    pursuits: 'переговоры',
    strangers: 'знакомства у стенда',
    partners: 'партнёры',
    regimens: 'программы приёма и анкеты',
    broadcasts: 'рассылки и газета',
  },
  {
    catalogues: 'catalogues',
    groups: 'groups and courses',
    pursuits: 'negotiations',
    strangers: 'meeting strangers at a stand',
    partners: 'partners',
    regimens: 'regimens and forms',
    broadcasts: 'broadcasts and a newsletter',
  },
)
