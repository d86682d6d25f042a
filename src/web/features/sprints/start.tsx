import { type ReactNode, useId, useState } from 'react'
import { mayAct } from '../../../book/role.ts'
import { sprintView } from '../../../domain/sprints/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useGive, useStatus, useView } from '../../local/react.tsx'
import { useRefused } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { useChange } from '../settings/use-change.ts'
import { Earlier } from './earlier.tsx'
import { sprintWords } from './messages.ts'
import { MissingBars } from './missing-bars.tsx'
import { PlanSection } from './plan-section.tsx'
import { keepSession, newSession } from './session.ts'
import css from './sprints.module.css'

const offered = [20, 30, 40, 60]

/** For how long, on which days, what is missing, and what earlier ones brought. */
export function Start(): ReactNode {
  const words = useWords(sprintWords)
  const { cards, questions } = useView(sprintView, { limit: 0 })
  const { member } = useStatus()
  const maySet = mayAct(member?.role ?? 'owner', 'manager')
  return (
    <Page title={words.title} sub={words.sub}>
      {questions > 0 ? (
        <Begin maySet={maySet} />
      ) : (
        <EmptyCard title={cards > 0 ? words.full : words.empty}>
          {cards > 0 ? words.fullText : words.emptyText}
        </EmptyCard>
      )}
      {cards > 0 && <MissingBars />}
      {maySet && <PlanSection />}
      <Earlier />
    </Page>
  )
}

/** The minutes that were chosen last are offered the next time, where the person may change settings. */
function Begin({ maySet }: { readonly maySet: boolean }): ReactNode {
  const words = useWords(sprintWords)
  const heading = useId()
  const give = useGive()
  const refused = useRefused()
  const change = useChange()
  const { sprintMinutes } = useSettings()
  const [picked, pick] = useState<number>()
  const minutes = picked ?? sprintMinutes
  const choose = (n: number) => {
    pick(n)
    if (maySet) change({ sprintMinutes: n })
  }
  const start = async () => {
    const id = crypto.randomUUID()
    keepSession(newSession(id, Date.now()))
    const given = await give('sprint.start', { id, minutes })
    if (!given.ok) await refused(given.refusal)
  }
  return (
    <Card className={css.section} aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.howLong}
      </h2>
      <Chips label={words.howLong}>
        {[...new Set([...offered, sprintMinutes])]
          .sort((a, b) => a - b)
          .map((n) => (
            <Chip
              key={n}
              tone={n === minutes ? 'picked' : 'plain'}
              aria-pressed={n === minutes}
              onClick={() => choose(n)}
            >
              {words.minutes(n)}
            </Chip>
          ))}
      </Chips>
      <Button variant="primary" wide onClick={start}>
        {words.start}
      </Button>
    </Card>
  )
}
