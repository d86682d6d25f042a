import type { ReactNode } from 'react'
import { enrolmentRecord } from '../../../domain/groups/records.ts'
import { groupView } from '../../../domain/groups/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook, useView } from '../../local/react.tsx'
import type { Tap } from '../today/outcomes/taps.ts'
import { formWords } from './form-messages.ts'
import { PaymentSheet } from './payment-sheet.tsx'

interface PayGroupProps {
  readonly enrolment: string
  readonly channel: string
  readonly onTap: (tap: Tap) => void
  readonly onClose: () => void
}

/** A payment told of in a talk: what is missing of the prepayment stands there already. */
export function PayGroup({ enrolment, channel, onTap, onClose }: PayGroupProps): ReactNode {
  const words = useWords(formWords)
  const { book } = useBook()
  const id = book.get(enrolmentRecord, enrolment)?.group ?? ''
  const group = useView(groupView, { id })
  const member = group?.members.find((one) => one.id === enrolment)
  if (!group || !member) return null
  return (
    <PaymentSheet
      group={group}
      member={member}
      kind="payment"
      onPaid={({ args, sum }) =>
        onTap({
          command: 'payment.record',
          args: { ...args, channel },
          done: words.doneSum(sum),
        })
      }
      onClose={onClose}
    />
  )
}
