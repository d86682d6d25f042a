import { type ReactNode, useId, useState } from 'react'
import type { Member } from '../../../domain/groups/people.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import css from './groups.module.css'
import { memberText, nextMoney } from './member-text.ts'
import { groupWords } from './messages.ts'
import { PayButton } from './pay-button.tsx'
import type { GroupPageData } from './types.ts'

const MemberDialog = onDemand(async () => (await import('./member-dialog.tsx')).MemberDialog)

/** Everybody of a group: with a seat, waiting for one, cancelled. */
export function People({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = groupWords[useLang()]
  const [open, setOpen] = useState<string>()
  const { members } = group
  const held = members.filter(({ standing, turn }) => standing !== 'cancelled' && turn === null)
  const waiting = members.filter(({ turn }) => turn !== null)
  const gone = members.filter(({ standing }) => standing === 'cancelled')
  const isDue = held.some((member) => nextMoney(group, member))
  const lines = (some: readonly Member[]) => (
    <ul>
      {some.map((member) => (
        <MemberLine
          key={member.id}
          group={group}
          member={member}
          onMore={() => setOpen(member.client.id)}
        />
      ))}
    </ul>
  )
  return (
    <>
      <Part title={words.people} count={held.length > 0 ? words.count(held.length) : ''}>
        {isDue && <p className={css.lead}>{words.payHint}</p>}
        {held.length > 0 ? lines(held) : <p className={css.hint}>{words.nobodyYet}</p>}
      </Part>
      {waiting.length > 0 && (
        <Part title={words.waiting} count={words.count(waiting.length)}>
          {lines(waiting)}
          <p className={css.hint}>{words.waitingHint}</p>
        </Part>
      )}
      {gone.length > 0 && (
        <details className={css.fold} open={gone.some(({ paid }) => paid > 0)}>
          <summary>{words.cancelled(gone.length)}</summary>
          <Card flush>{lines(gone)}</Card>
        </details>
      )}
      {open && <MemberDialog group={group.id} client={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly count: string
  readonly children: ReactNode
}

function Part({ title, count, children }: PartProps): ReactNode {
  const heading = useId()
  return (
    <Card flush aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {title}
        <span className={css.count}>{count}</span>
      </h2>
      {children}
    </Card>
  )
}

interface MemberLineProps {
  readonly group: GroupPageData
  readonly member: Member
  readonly onMore: () => void
}

function MemberLine({ group, member, onMore }: MemberLineProps): ReactNode {
  const lang = useLang()
  const words = groupWords[lang]
  return (
    <PersonLine client={member.client} sub={memberText(group, member, lang)}>
      <div className={css.actions}>
        <PayButton group={group} member={member} />
        <IconButton icon="more" label={words.more(member.client.name)} onClick={onMore} />
      </div>
    </PersonLine>
  )
}
