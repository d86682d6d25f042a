import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { toMinor } from '../../../../words/money.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useSettings } from '../../../shell/use-settings.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { regimenWords } from '../../regimens/messages.ts'
import { parseAmount } from './amount.ts'
import { sheetWords } from './sheet-words.ts'
import css from './sheets.module.css'
import type { Told } from './spoken.ts'

interface OrderSheetProps {
  /** The client in the genitive, where it is known. */
  readonly whom: string | undefined
  /** What the order brings more of: then its packages are counted. */
  readonly product?: string | undefined
  readonly onTold: (told: Told, note?: string) => void
  readonly onClose: () => void
}

/** The sum of an order, which may be left out; of a product of a regimen how many packages, too. */
export function OrderSheet({ whom, product, onTold, onClose }: OrderSheetProps): ReactNode {
  const words = useWords(sheetWords)
  const { packsOf, amountWrong } = useWords(regimenWords)
  const { currency } = useSettings()
  const [sum, setSum] = useState('')
  const [packs, setPacks] = useState('1')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const quantity = parseAmount(packs)
  const isCounted = product === undefined || Boolean(quantity)
  const tell = (told: Partial<Told>) => {
    if (!isCounted) return setWrong(true)
    const items = product && quantity ? { items: [{ name: product, quantity }] } : {}
    onTold({ outcome: 'order', ...told, ...items }, note)
  }
  const write = (event: FormEvent) => {
    event.preventDefault()
    const amount = parseAmount(sum)
    if (amount === undefined && sum.trim() !== '') setWrong(true)
    else tell({ sum: amount && toMinor(amount, currency), currency })
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.write}
      </Button>
      <Button onClick={() => tell({})}>{words.noSum}</Button>
    </>
  )
  return (
    <Dialog title={words.orderTitle(whom)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={write} className={css.form}>
        <TextField
          label={words.sum}
          value={sum}
          onChange={setSum}
          error={wrong && isCounted ? words.sumWrong : undefined}
          inputMode="decimal"
          enterKeyHint="done"
          className={css.sum}
          maxLength={16}
          autoFocus
        />
        {product && (
          <TextField
            label={packsOf(product)}
            value={packs}
            onChange={setPacks}
            error={isCounted ? undefined : amountWrong}
            inputMode="decimal"
            maxLength={6}
          />
        )}
        <TextField label={words.words} value={note} onChange={setNote} maxLength={1000} />
      </form>
    </Dialog>
  )
}
