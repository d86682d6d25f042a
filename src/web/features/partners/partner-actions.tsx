import type { ReactNode } from 'react'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { partnerWords } from './messages.ts'
import css from './partners.module.css'

/** What the card's buttons open. */
export type PartnerWindow = 'become' | 'train' | 'rest' | 'leave' | 'wish' | 'edit'

interface PartnerActionsProps {
  readonly partner: PartnerRow
  readonly onOpen: (what: PartnerWindow) => void
}

/** What can be done about a partner; for one who left, good wishes and the way back. */
export function PartnerActions({ partner, onOpen }: PartnerActionsProps): ReactNode {
  const words = useWords(partnerWords)
  const act = useAct()
  const { client, gender, leftOn, pausing, farewellOn } = partner
  const comeBack = () => act('partner.return', { client: client.id }, words.backToast(client.name))
  const opener = (what: PartnerWindow, label: string) => (
    <Button onClick={() => onOpen(what)}>{label}</Button>
  )
  if (leftOn !== null) {
    return (
      <div className={css.actions}>
        {farewellOn === null && opener('wish', words.wish)}
        <Button onClick={comeBack}>{gendered(gender, words.returned)}</Button>
        {opener('edit', words.edit)}
      </div>
    )
  }
  return (
    <div className={css.actions}>
      {opener('train', words.train)}
      {pausing ? <Button onClick={comeBack}>{words.back}</Button> : opener('rest', words.rest)}
      {opener('leave', gendered(gender, words.leave))}
      {opener('edit', words.edit)}
    </div>
  )
}
