import type { ReactNode } from 'react'
import type { Entry } from '../../../domain/today/entry.ts'
import { outcomes } from '../../../domain/touches/records.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { todayWords } from './messages.ts'
import { spokenOutcome } from './outcomes/spoken.ts'
import css from './talk.module.css'

type TalkProps = Pick<Entry, 'opener' | 'last' | 'promises' | 'gender'>

/** What to say first, what was said last, and what is still promised. */
export function Talk({ opener, last, promises, gender }: TalkProps): ReactNode {
  const words = useWords(todayWords)
  const lang = useLang()
  const today = useToday()
  const { ownerGender } = useSettings()
  const speaker = { lang, today, client: gender, owner: ownerGender }
  return (
    <>
      {opener && (
        <blockquote className={css.opener} aria-label={words.openerLabel}>
          {words.opener(opener)}
        </blockquote>
      )}
      {last && (
        <p className={css.last}>
          {words.lastTime(spokenDay(last.on, today, lang), lastWordsOf(last, speaker))}
        </p>
      )}
      {promises.map(({ text, due }) => (
        <p key={`${due} ${text}`} className={css.last}>
          {words.promised(text ?? '', spokenDay(due, today, lang))}
        </p>
      ))}
    </>
  )
}

function lastWordsOf(
  last: NonNullable<Entry['last']>,
  speaker: Parameters<typeof spokenOutcome>[1],
): string {
  const outcome = outcomes.find((one) => one === last.outcome)
  const said = outcome && spokenOutcome({ ...last, outcome }, speaker)
  if (last.note === null) return said ?? last.outcome
  return last.outcome === 'order' && said ? `${said}, ${last.note}` : last.note
}
