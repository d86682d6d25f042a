import type { ReactNode } from 'react'
import { channels } from '../../../domain/touches/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { readDays, type StepDraft } from './cadence-draft.ts'
import { pursuitWords } from './messages.ts'
import css from './pursuits.module.css'

interface StepFieldsProps {
  readonly step: StepDraft
  /** 1 is the first. */
  readonly number: number
  readonly tried: boolean
  readonly onChange: (step: StepDraft) => void
  readonly onDrop?: () => void
}

/** One step of a cadence: after how many days, how, and what for. */
export function StepFields({ step, number, tried, onChange, onDrop }: StepFieldsProps): ReactNode {
  const words = useWords(pursuitWords)
  const isFirst = number === 1
  const isWrong = readDays(step.after, isFirst ? 0 : 1) === undefined
  return (
    <fieldset className={css.step}>
      <legend className={css.number}>
        {words.stepNumber(number)}
        {onDrop && <IconButton icon="close" label={words.dropStep(number)} onClick={onDrop} />}
      </legend>
      <Choice
        label={words.how}
        options={channels.map((value) => ({ value, label: words.channel[value] }))}
        value={step.channel}
        onChange={(channel) => onChange({ ...step, channel })}
      />
      <TextField
        label={isFirst ? words.afterFirst : words.after}
        inputMode="numeric"
        maxLength={2}
        value={step.after}
        onChange={(after) => onChange({ ...step, after })}
        error={tried && isWrong ? (isFirst ? words.gapWrong : words.endWrong) : undefined}
      />
      <TextField
        label={words.aim}
        maxLength={200}
        value={step.aim}
        onChange={(aim) => onChange({ ...step, aim })}
      />
    </fieldset>
  )
}
