import type { ReactNode } from 'react'
import type { TrainingRow } from '../../../domain/partners/views.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { plainDay } from '../../i18n/plain-day.ts'
import { useToday } from '../../local/react.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { partnerWords } from './messages.ts'
import { timeText } from './partner-text.ts'
import css from './partners.module.css'

interface TrainingLogProps {
  readonly log: readonly TrainingRow[]
  readonly onOpen: (training: TrainingRow) => void
}

/** The trainings of a partner, folded; a tap corrects one. */
export function TrainingLog({ log, onOpen }: TrainingLogProps): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const today = useToday()
  if (log.length === 0) return null
  return (
    <details className={css.log}>
      <summary>{words.logAll(log.length)}</summary>
      <Rows>
        {log.map((one) => {
          const { on, minutes, cost, currency, topic } = one
          const paid = cost !== null && currency ? money(cost, currency, lang) : ''
          const said = [plainDay(on, { lang, today }), timeText(minutes, lang), paid]
          return (
            <Row
              key={one.id}
              title={topic ?? words.noTopic}
              sub={said.filter(Boolean).join(' · ')}
              onClick={() => onOpen(one)}
            />
          )
        })}
      </Rows>
    </details>
  )
}
