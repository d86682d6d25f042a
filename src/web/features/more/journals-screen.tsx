import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
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

/** The journals: one line each, with how it stands. A new one is added here. */
export function JournalsScreen(): ReactNode {
  const words = useWords(journalWords)
  return (
    <Page title={words.title}>
      <Part title={words.days}>
        <Card flush>
          <Rows>
            <CataloguesRow />
            <MeetingsRow />
            <BirthdaysRow />
            <GroupsRow />
            <RegimensRow />
          </Rows>
        </Card>
      </Part>
      <Part title={words.people}>
        <Card flush>
          <Rows>
            <FoldersRow />
            <VipRow />
            <PartnersRow />
            <ForgottenRow />
          </Rows>
        </Card>
      </Part>
      <Part title={words.talks}>
        <Card flush>
          <Rows>
            <ColdContactsRow />
            <PursuitsRow />
            <StallsRow />
            <TimeRow />
          </Rows>
        </Card>
      </Part>
      <Part title={words.words}>
        <Card flush>
          <Rows>
            <BroadcastsRow />
            <NewslettersRow />
          </Rows>
        </Card>
      </Part>
      <Part title={words.numbers}>
        <Card flush>
          <Rows>
            <SummaryRow />
            <SprintRow />
          </Rows>
        </Card>
      </Part>
    </Page>
  )
}
