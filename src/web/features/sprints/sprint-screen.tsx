import { type ReactNode, useState } from 'react'
import type { Book } from '../../../book/book.ts'
import type { Sprint } from '../../../domain/sprints/records.ts'
import { openSprint } from '../../../domain/sprints/rules.ts'
import { useBook } from '../../local/react.tsx'
import { Result } from './result.tsx'
import { type Outcome, Running } from './running.tsx'
import { keptSession, minutesLeft, newSession } from './session.ts'
import { Start } from './start.tsx'

/** From the head to the cards: one that is going on is taken up again, else one can be begun. */
export function SprintScreen(): ReactNode {
  const { book, status } = useBook()
  const [outcome, setOutcome] = useState<Outcome>()
  const sprint = goingOn(book, status.member?.id ?? 'me')
  if (outcome) return <Result outcome={outcome} onAgain={() => setOutcome(undefined)} />
  if (sprint) return <Running key={sprint.id} sprint={sprint} onEnd={setOutcome} />
  return <Start />
}

/** What was begun on another device is taken up while its time lasts, and ended there: only there the answers were counted. */
function goingOn(book: Book, member: string): Sprint | undefined {
  const sprint = openSprint(book, member)
  if (!sprint || keptSession(sprint)) return sprint
  const session = newSession(sprint.id, Date.parse(sprint.at))
  return minutesLeft(session, sprint.minutes, Date.now()) > 0 ? sprint : undefined
}
