import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { groupView } from '../../../domain/groups/views.ts'
import { money } from '../../../words/money.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useLang } from '../../i18n/lang.tsx'
import { plainDay } from '../../i18n/plain-day.ts'
import { useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { formWords } from './form-messages.ts'
import { hasFreeSeat } from './free-seat.ts'
import css from './groups.module.css'
import { memberText } from './member-text.ts'
import { type Paid, PaymentSheet } from './payment-sheet.tsx'
import type { GroupPageData } from './types.ts'

type Person = GroupPageData['members'][number]

interface MemberDialogProps {
  readonly group: string
  readonly client: string
  readonly onClose: () => void
}

/** Somebody in a group: where they stand, what they paid, and all that can be done. */
export function MemberDialog({ group: id, client, onClose }: MemberDialogProps): ReactNode {
  const group = useView(groupView, { id })
  const member = group?.members.find((one) => one.client.id === client)
  return group && member && <Opened group={group} member={member} onClose={onClose} />
}

interface OpenedProps {
  readonly group: GroupPageData
  readonly member: Person
  readonly onClose: () => void
}

function Opened({ group, member, onClose }: OpenedProps): ReactNode {
  const lang = useLang()
  const words = formWords[lang]
  const act = useAct()
  const [asked, setAsked] = useState<'payment' | 'refund'>()
  const { client } = member
  const [path] = useLocation()
  const isHere = path === `/groups/${group.id}`
  if (asked) {
    const pay = async ({ args, sum }: Paid) => {
      const said = `${client.name}: ${words.payment[asked]} ${sum}`
      const given = await act('payment.record', args, said)
      if (given.ok) setAsked(undefined)
    }
    return (
      <PaymentSheet
        group={group}
        member={member}
        kind={asked}
        onPaid={pay}
        onClose={() => setAsked(undefined)}
      />
    )
  }
  const said = memberText(group, member, lang)
  return (
    <Dialog title={client.name} onClose={onClose}>
      <div className={css.money}>
        <strong>{group.title}</strong>
        <span>{[words.standing[member.standing], said].filter(Boolean).join(' · ')}</span>
      </div>
      <Payments member={member} currency={group.currency} />
      <div className={css.buttons}>
        <Said group={group} member={member} />
        <Button icon="order" onClick={() => setAsked('payment')}>
          {words.pay}
        </Button>
        {member.paid > 0 && (
          <Button icon="undo" onClick={() => setAsked('refund')}>
            {words.refund}
          </Button>
        )}
        <Ends group={group} member={member} />
        {!isHere && (
          <ButtonLink variant="quiet" icon="people" href={`/groups/${group.id}`} onClick={onClose}>
            {words.toGroup}
          </ButtonLink>
        )}
      </div>
    </Dialog>
  )
}

type PartProps = Omit<OpenedProps, 'onClose'>

function useDeed({ client }: Person) {
  const act = useAct()
  return (name: string, args: object, said: string) => act(name, args, `${client.name}: ${said}`)
}

/** What was said about coming: one tap each. */
function Said({ group, member }: PartProps): ReactNode {
  const words = formWords[useLang()]
  const give = useDeed(member)
  const { id, standing, untold, confirmed, gender } = member
  return (
    <>
      {untold && (
        <Button
          icon="tick"
          onClick={() => give('enrolment.tell', { id, told: standing }, words.toldDone)}
        >
          {words.knows}
        </Button>
      )}
      {standing === 'seat' && group.next && !confirmed && (
        <Button
          icon="tick"
          onClick={() => give('enrolment.confirm', { id }, gendered(gender, words.confirmDone))}
        >
          {gendered(gender, words.confirm)}
        </Button>
      )}
    </>
  )
}

/** The ticket, and the end of the enrolment or its beginning anew. */
function Ends({ group, member }: PartProps): ReactNode {
  const words = formWords[useLang()]
  const give = useDeed(member)
  const { id, client, standing, ticket } = member
  if (group.cancelledOn) return null
  if (standing === 'cancelled') {
    const told = hasFreeSeat(group) ? 'seat' : 'waiting'
    const args = { group: group.id, client: client.id, told }
    return (
      <Button icon="plus" onClick={() => give('enrolment.add', args, words.standing[told])}>
        {words.again}
      </Button>
    )
  }
  return (
    <>
      {ticket && (
        <ButtonLink icon="journal" href={`/groups/${group.id}/tickets/${id}`}>
          {words.ticket}
        </ButtonLink>
      )}
      <Button icon="close" onClick={() => give('enrolment.cancel', { id }, words.cancelDone)}>
        {words.cancelEnrolment}
      </Button>
    </>
  )
}

function Payments(props: { readonly member: Person; readonly currency: string }): ReactNode {
  const { member, currency } = props
  const lang = useLang()
  const today = useToday()
  const words = formWords[lang]
  const act = useAct()
  if (member.payments.length === 0) return null
  return (
    <ul className={css.payments} aria-label={words.payments}>
      {member.payments.map(({ id, kind, sum, on }) => {
        const said = `${words.payment[kind]} ${money(sum, currency, lang)}`
        return (
          <li key={id} className={css.payment}>
            <span>{`${plainDay(on, { lang, today })}: ${said}`}</span>
            <IconButton
              icon="trash"
              label={words.deletePayment(said)}
              onClick={() => act('payment.delete', { id }, words.deleted(said))}
            />
          </li>
        )
      })}
    </ul>
  )
}
