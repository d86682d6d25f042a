import type { ReactNode } from 'react'
import type { SectionName } from '../../../domain/sections/names.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useShown } from '../../shell/use-shown.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Tools } from '../../ui/tools.tsx'
import { BirthdaysRow } from '../birthdays/journal-row.tsx'
import { BroadcastsRow, NewslettersRow } from '../broadcasts/journal-row.tsx'
import { CataloguesRow } from '../catalogues/journal-row.tsx'
import { ColdContactsRow } from '../cold-contacts/journal-row.tsx'
import { FoldersRow } from '../folders/journal-row.tsx'
import { ForgottenRow } from '../forgotten/journal-row.tsx'
import { GroupsRow } from '../groups/journal-row.tsx'
import { MeetingsRow } from '../meetings/journal-row.tsx'
import { PartnersRow } from '../partners/journal-row.tsx'
import { PursuitsRow } from '../pursuits/journal-row.tsx'
import { RegimensRow } from '../regimens/journal-row.tsx'
import { SprintRow } from '../sprints/journal-row.tsx'
import { StallsRow } from '../stalls/journal-row.tsx'
import { SummaryRow } from '../summary/journal-row.tsx'
import { TimeRow } from '../time/journal-row.tsx'
import { VipRow } from '../vip/journal-row.tsx'
import { journalWords } from './messages.ts'

interface JournalPart {
  readonly title: 'days' | 'people' | 'talks' | 'words' | 'numbers'
  /** Each with the section it belongs to, unless everybody has it. */
  readonly rows: readonly (readonly [row: ReactNode, of?: SectionName])[]
}

/** The journals: one line each, with how it stands. A new one is added here. */
const parts: readonly JournalPart[] = [
  {
    title: 'days',
    rows: [
      [<CataloguesRow key="catalogues" />, 'catalogues'],
      [<MeetingsRow key="meetings" />],
      [<BirthdaysRow key="birthdays" />],
      [<GroupsRow key="groups" />, 'groups'],
      [<RegimensRow key="regimens" />, 'regimens'],
    ],
  },
  {
    title: 'people',
    rows: [
      [<FoldersRow key="folders" />],
      [<VipRow key="vip" />],
      [<PartnersRow key="partners" />, 'partners'],
      [<ForgottenRow key="forgotten" />],
    ],
  },
  {
    title: 'talks',
    rows: [
      [<ColdContactsRow key="coldContacts" />, 'strangers'],
      [<PursuitsRow key="pursuits" />, 'pursuits'],
      [<StallsRow key="stalls" />, 'pursuits'],
      [<TimeRow key="time" />, 'pursuits'],
    ],
  },
  {
    title: 'words',
    rows: [
      [<BroadcastsRow key="broadcasts" />, 'broadcasts'],
      [<NewslettersRow key="newsletters" />, 'broadcasts'],
    ],
  },
  { title: 'numbers', rows: [[<SummaryRow key="summary" />], [<SprintRow key="sprint" />]] },
]

/** The journals of what the user does. */
export function JournalsScreen(): ReactNode {
  const words = useWords(journalWords)
  const isShown = useShown()
  return (
    <Page title={words.title}>
      {parts.map(({ title, rows }) => {
        const shown = rows.filter(([, of]) => of === undefined || isShown(of))
        return (
          shown.length > 0 && (
            <Part key={title} title={words[title]}>
              <Card flush>
                <Rows>{shown.map(([row]) => row)}</Rows>
              </Card>
            </Part>
          )
        )
      })}
      <Tools>
        <ButtonLink variant="quiet" icon="settings" href="/settings">
          {words.choose}
        </ButtonLink>
      </Tools>
    </Page>
  )
}
