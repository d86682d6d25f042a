import { type ReactNode, useEffect, useRef, useState } from 'react'
import { askedCardOf } from '../../../domain/sprints/asked-card.ts'
import { type Ask, nextAsk } from '../../../domain/sprints/queue.ts'
import type { Sprint } from '../../../domain/sprints/records.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useGive, useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { useNow } from '../../ui/use-now.ts'
import { AskedForm } from './asked-form.tsx'
import { sprintWords } from './messages.ts'
import {
  isPassed,
  keepSession,
  keptSession,
  minutesLeft,
  newSession,
  resultOf,
  type Session,
} from './session.ts'
import css from './sprints.module.css'
import { TimeBar } from './time-bar.tsx'

export interface Outcome {
  readonly filled: number
  readonly cards: number
  readonly minutes: number
}

interface RunningProps {
  readonly sprint: Sprint
  readonly onEnd: (outcome: Outcome) => void
}

/** Card after card, until the time is over; the card that is shown then may be finished. */
export function Running({ sprint, onEnd }: RunningProps): ReactNode {
  const lang = useLang()
  const words = sprintWords[lang]
  const local = useBook()
  const today = useToday()
  const act = useAct()
  const give = useGive()
  const now = useNow()
  const [session, setSession] = useState(
    () => keptSession(sprint) ?? newSession(sprint.id, Date.parse(sprint.at)),
  )
  const take = (after: Session) => nextAsk(local.book, today, (ask) => isPassed(after, ask))
  // Taken when the card is shown, so that nothing moves under the hands of who types.
  const [ask, setAsk] = useState<Ask | undefined>(() => take(session))
  const hasEnded = useRef(false)
  const leftAt = (time: number) => minutesLeft(session, sprint.minutes, time)
  const end = (ended: Session) => {
    if (hasEnded.current) return
    hasEnded.current = true
    const result = resultOf(local.book, ended)
    onEnd({ ...result, minutes: Math.max(1, sprint.minutes - leftAt(Date.now())) })
    give('sprint.end', { id: sprint.id, ...result })
  }
  const goOn = (after: Session) => {
    keepSession(after)
    setSession(after)
    const next = leftAt(Date.now()) > 0 ? take(after) : undefined
    if (next) setAsk(next)
    else end(after)
  }
  const card = ask && askedCardOf(local.book, ask, { day: today, lang })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the screen is opened again
  useEffect(() => {
    if (!card || leftAt(Date.now()) === 0) end(session)
  }, [])
  if (!ask || !card) return <Page title={words.title}>{null}</Page>

  const answer = async (changes: object) => {
    const given = await act(
      'client.edit',
      { id: ask.client, ...changes },
      words.saved(card.client.name),
    )
    if (given.ok) goOn({ ...session, answered: [...session.answered, ask] })
    else if (given.refusal.code === 'client.unknown') goOn(session)
  }
  const skip = () => goOn({ ...session, passed: [...session.passed, ask] })
  return (
    <Page title={words.title}>
      <TimeBar
        minutes={sprint.minutes}
        left={leftAt(now.getTime())}
        filled={resultOf(local.book, session).filled}
      />
      <AskedForm key={`${ask.client} ${ask.asked}`} card={card} onAnswer={answer} onSkip={skip} />
      <div className={css.foot}>
        <p className={css.quiet}>{words.leave}</p>
        <Button variant="quiet" onClick={() => end(session)}>
          {words.end}
        </Button>
      </div>
    </Page>
  )
}
