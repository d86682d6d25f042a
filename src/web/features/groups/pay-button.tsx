import type { ReactNode } from 'react'
import { oneTapId } from '../../../domain/groups/one-tap.ts'
import type { Member } from '../../../domain/groups/people.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { nextMoney } from './member-text.ts'
import { groupWords } from './messages.ts'
import type { GroupPageData } from './types.ts'

interface PayButtonProps {
  readonly group: Pick<GroupPageData, 'prepayment' | 'currency'>
  readonly member: Member
}

/** What is to be paid next, or given back, written down with one tap. */
export function PayButton({ group, member }: PayButtonProps): ReactNode {
  const lang = useLang()
  const words = groupWords[lang]
  const act = useAct()
  const due = nextMoney(group, member)
  if (!due) return null
  const { id: enrolment, client, payments } = member
  const sum = money(due.sum, group.currency, lang)
  const kind = due.what === 'refund' ? 'refund' : 'payment'
  const label = { prepayment: words.prepayTap, payment: words.payTap, refund: words.refundTap }[
    due.what
  ](sum)
  const pay = () => {
    const id = oneTapId(enrolment, payments.length, kind, due.sum)
    const said = kind === 'refund' ? words.refundDone : words.paidDone
    return act('payment.record', { id, enrolment, kind, sum: due.sum }, said(client.name, sum))
  }
  return (
    <Button
      icon={kind === 'refund' ? 'undo' : 'plus'}
      aria-label={words.of(label, client.name)}
      onClick={pay}
    >
      {sum}
    </Button>
  )
}
