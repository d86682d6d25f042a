import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { oneTapId } from '../../../domain/groups/one-tap.ts'
import type { Member } from '../../../domain/groups/people.ts'
import { minorDigits, money, toMinor } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { parseAmount } from '../today/outcomes/amount.ts'
import { formWords } from './form-messages.ts'
import css from './groups.module.css'
import { nextMoney } from './member-text.ts'
import { paymentWarning } from './payment-warning.ts'
import type { GroupPageData } from './types.ts'

/** A payment to be written down: the arguments of its command, and its sum in words. */
export interface Paid {
  readonly args: {
    readonly id: string
    readonly enrolment: string
    readonly kind: 'payment' | 'refund'
    readonly sum: number
    readonly on: string
  }
  readonly sum: string
}

interface PaymentSheetProps {
  readonly group: GroupPageData
  readonly member: Member
  readonly kind: 'payment' | 'refund'
  readonly onPaid: (paid: Paid) => void
  readonly onClose: () => void
}

/** How much and when: what is due stands there already, and what is odd about it is said before it is written. */
export function PaymentSheet(props: PaymentSheetProps): ReactNode {
  const { group, member, kind, onPaid, onClose } = props
  const lang = useLang()
  const words = formWords[lang]
  const today = useToday()
  const form = useId()
  const { currency } = group
  const unit = 10 ** minorDigits(currency)
  const due = kind === 'refund' ? member.paid : (nextMoney(group, member)?.sum ?? 0)
  const [text, setText] = useState(due > 0 ? String(due / unit) : '')
  const [on, setOn] = useState(today)
  const [tried, setTried] = useState(false)
  const amount = parseAmount(text)
  const sum = amount ? toMinor(amount, currency) : 0
  const isTooMuchBack = kind === 'refund' && sum > member.paid
  const isDay = on !== '' && on <= today
  const said = money(member.paid, currency, lang)
  const wrong = sum === 0 ? words.sumWrong : isTooMuchBack ? words.tooMuchBack(said) : undefined
  const warning = sum > 0 && paymentWarning(group, member, { kind, sum, on }, lang)
  const write = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong || !isDay) return
    // Made when the window is used, not when it is sent: a second tap makes the same one.
    const id = oneTapId(member.id, member.payments.length, kind, sum)
    const args = { id, enrolment: member.id, kind, sum, on }
    onPaid({ args, sum: money(sum, currency, lang) })
  }
  const actions = (
    <Button variant="primary" type="submit" form={form}>
      {words.write}
    </Button>
  )
  const title = kind === 'refund' ? words.refundTitle : words.payTitle
  return (
    <Dialog title={`${title}: ${member.client.name}`} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={write} className={css.form} noValidate>
        <TextField
          label={words.sum}
          value={text}
          onChange={setText}
          error={tried || isTooMuchBack ? wrong : undefined}
          inputMode="decimal"
          enterKeyHint="done"
          maxLength={16}
          autoFocus
        />
        <TextField
          label={words.day}
          type="date"
          max={today}
          value={on}
          onChange={setOn}
          error={tried && !isDay ? words.dayWrong : undefined}
        />
        {warning && (
          <Note tone="warn" live>
            {warning}
          </Note>
        )}
      </form>
    </Dialog>
  )
}
