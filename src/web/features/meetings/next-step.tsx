import { type ReactNode, useState } from 'react'
import { meetingRecord, usualMinutes } from '../../../domain/meetings/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Ask, Tap } from '../today/outcomes/taps.ts'
import { lengthWords, usualLengths } from './lengths.ts'
import { nextWords } from './next-messages.ts'
import css from './next-step.module.css'

interface NextStepProps {
  /** The meeting that was just held. */
  readonly meeting: string
  readonly onTap: (tap: Tap) => void
  readonly onAsk: (ask: Ask) => void
  readonly onClose: () => void
}

/** After a meeting that was held: how long it took, and what comes next. */
export function NextStep({ meeting: id, onTap, onAsk, onClose }: NextStepProps): ReactNode {
  const words = useWords(nextWords)
  const { lasts } = useWords(lengthWords)
  const { book } = useBook()
  const act = useAct()
  const [took, setTook] = useState(book.get(meetingRecord, id)?.minutes ?? usualMinutes)
  const lengths = [...new Set([...usualLengths, took])].sort((a, b) => a - b)
  const setMinutes = async (minutes: number) => {
    const given = await act('meeting.edit', { id, minutes }, words.tookDone(lasts(minutes)))
    if (given.ok) setTook(minutes)
  }
  const settle = () => onTap({ command: 'meeting.settle', args: { id }, done: words.nothingDone })
  return (
    <Dialog title={words.title} onClose={onClose}>
      <Rows>
        <Row icon="order" title={words.order} onClick={() => onAsk('order')} />
        <Row icon="promise" title={words.task} sub={words.taskSub} onClick={() => onAsk('task')} />
        <Row icon="meeting" title={words.meeting} onClick={() => onAsk('arrange')} />
        <Row icon="tick" title={words.nothing} sub={words.nothingSub} onClick={settle} />
      </Rows>
      <div className={css.took}>
        <p className={css.label}>{words.took}</p>
        <Chips label={words.took}>
          {lengths.map((minutes) => (
            <Chip
              key={minutes}
              tone={minutes === took ? 'picked' : 'plain'}
              aria-pressed={minutes === took}
              onClick={() => setMinutes(minutes)}
            >
              {lasts(minutes)}
            </Chip>
          ))}
        </Chips>
      </div>
    </Dialog>
  )
}
