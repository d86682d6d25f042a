import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import type { ReactNode } from 'react'
import type { Member } from '../../../domain/groups/people.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { spaced } from './attendance-line.tsx'
import { doorWords } from './door-messages.ts'
import { sendTicket } from './send-ticket.ts'
import { sessionTime } from './session-text.ts'
import css from './ticket.module.css'
import type { GroupPageData } from './types.ts'

/** Light squares around a code, without which it is not found (ISO 18004). */
const quiet = 4

interface TicketProps {
  readonly group: GroupPageData
  readonly member: Member
}

/** A ticket: the number, also as a code, and for what it is. The code holds the number alone, nothing of the person. */
export function Ticket({ group, member }: TicketProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = doorWords[lang]
  const toast = useToast()
  const number = member.ticket ?? ''
  const code = generate(number)
  const at = (group.next ?? group.sessions[0])?.at
  const when = at ? sessionTime(at, { lang, today }) : ''
  const sum = (minor: number) => money(minor, group.currency, lang)
  const text = words.text(group.title, when, spaced(number))
  const send = async () => {
    const lines = [group.title, when, group.place ?? '', `${words.number} ${spaced(number)}`]
    const sent = await sendTicket({ code, lines, text, name: words.ticket })
    if (sent === 'copied') toast({ text: words.copied })
    if (sent === 'failed') toast({ text: words.notCopied, wrong: true })
  }
  const size = code.size + 2 * quiet
  return (
    <li className={css.ticket}>
      <svg
        className={css.code}
        role="img"
        aria-label={words.code(spaced(number))}
        viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      >
        <path d={toSvgPath(code)} />
      </svg>
      <div className={css.said}>
        <h2 className={css.title}>{group.title}</h2>
        <p>{[when, group.place].filter(Boolean).join(' · ')}</p>
        <p className={css.number}>{spaced(number)}</p>
        <p>
          <strong>{member.client.name}</strong>
          {' · '}
          {words.paidIn(sum(member.paid))}
          {member.owed > 0 && `, ${words.owedAtDoor(sum(member.owed))}`}
        </p>
        <p className={css.hint}>{words.showAtDoor}</p>
        <div className={css.send}>
          <Button icon="export" aria-label={words.sendTo(member.client.name)} onClick={send}>
            {words.send}
          </Button>
        </div>
      </div>
    </li>
  )
}
