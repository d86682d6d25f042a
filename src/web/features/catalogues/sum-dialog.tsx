import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { minorDigits, toMinor } from '../../../words/money.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { parseAmount } from '../today/outcomes/amount.ts'
import { catalogueWords } from './messages.ts'
import type { LedgerRow } from './types.ts'

interface SumDialogProps {
  readonly row: LedgerRow
  readonly onClose: () => void
}

/** The sum of an order that a + made, or the + taken away again. */
export function SumDialog({ row, onClose }: SumDialogProps): ReactNode {
  const words = useWords(catalogueWords)
  const settings = useSettings()
  const act = useAct()
  const currency = row.order?.currency ?? settings.currency
  const known = row.order?.sum ?? null
  const [sum, setSum] = useState(known === null ? '' : String(known / 10 ** minorDigits(currency)))
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const { id, client } = row
  const mark = async (args: object, said: string) => {
    const given = await act('handout.mark', { id, ...args }, said)
    if (given.ok) onClose()
  }
  const write = (event: FormEvent) => {
    event.preventDefault()
    const amount = parseAmount(sum)
    if (amount === undefined) setWrong(true)
    else mark({ outcome: 'order', sum: toMinor(amount, currency) }, words.sumDone(client.name))
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.write}
      </Button>
      <Button onClick={() => mark({ outcome: 'open' }, words.openDone(client.name))}>
        {words.takePlusOff}
      </Button>
    </>
  )
  return (
    <Dialog title={words.orderTitle(client.name)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={write}>
        <TextField
          label={words.sumLabel}
          value={sum}
          onChange={setSum}
          error={wrong ? words.sumWrong : undefined}
          inputMode="decimal"
          enterKeyHint="done"
          maxLength={16}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
