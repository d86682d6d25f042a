import type { ReactNode } from 'react'
import { sprintView } from '../../../domain/sprints/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { sprintWords } from './messages.ts'
import { MissingBars } from './missing-bars.tsx'
import type { Outcome } from './running.tsx'

interface ResultProps {
  readonly outcome: Outcome
  readonly onAgain: () => void
}

/** What was written down, and what is still missing. */
export function Result({ outcome, onAgain }: ResultProps): ReactNode {
  const words = useWords(sprintWords)
  const { questions } = useView(sprintView, { limit: 0 })
  const { filled, cards, minutes } = outcome
  const text = filled > 0 ? words.resultText : words.noResultText
  return (
    <Page title={words.title}>
      <Card edge="green">
        <EmptyState
          title={filled > 0 ? words.result(filled, cards, minutes) : words.noResult}
          actions={
            <>
              <ButtonLink variant="primary" href="/">
                {words.toToday}
              </ButtonLink>
              <Button onClick={onAgain}>{words.again}</Button>
            </>
          }
        >
          {text} {questions > 0 ? words.remaining(questions) : words.fullText}
        </EmptyState>
      </Card>
      <MissingBars />
    </Page>
  )
}
