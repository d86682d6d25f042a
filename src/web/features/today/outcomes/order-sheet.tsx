import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { toMinor } from '../../../../words/money.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useSettings } from '../../../shell/use-settings.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { parseAmount } from './amount.ts'
import { outcomeWords } from './messages.ts'
import css from './sheets.module.css'
import type { Told } from './spoken.ts'

interface OrderSheetProps {
  /** The client in the genitive, where it is known. */
  readonly whom: string | undefined
  readonly onTold: (told: Told, note?: string) => void
  readonly onClose: () => void
}

/** The sum of an order, which may be left out. */
export function OrderSheet({ whom, onTold, onClose }: OrderSheetProps): ReactNode {
  const words = useWords(outcomeWords)
  const { currency } = useSettings()
  const [sum, setSum] = useState('')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const write = (event: FormEvent) => {
    event.preventDefault()
    const amount = parseAmount(sum)
    if (amount === undefined && sum.trim() !== '') setWrong(true)
    else onTold({ outcome: 'order', sum: amount && toMinor(amount, currency), currency }, note)
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.write}
      </Button>
      <Button onClick={() => onTold({ outcome: 'order' }, note)}>{words.noSum}</Button>
    </>
  )
  return (
    <Dialog title={words.orderTitle(whom)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={write} className={css.form}>
        <TextField
          label={words.sum}
          value={sum}
          onChange={setSum}
          error={wrong ? words.sumWrong : undefined}
          inputMode="decimal"
          enterKeyHint="done"
          className={css.sum}
          maxLength={16}
          autoFocus
        />
        <TextField label={words.words} value={note} onChange={setNote} maxLength={1000} />
      </form>
    </Dialog>
  )
}
