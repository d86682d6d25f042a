import { type ReactNode, useState } from 'react'
import { type RegimenRow, regimensView } from '../../../domain/regimens/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useShown } from '../../shell/use-shown.ts'
import { Button } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Tools } from '../../ui/tools.tsx'
import { Section } from '../clients/card/section.tsx'
import type { CardPart } from '../clients/card/types.ts'
import { EndedRegimens } from './ended-regimens.tsx'
import { regimenWords } from './messages.ts'
import { Regimen } from './regimen.tsx'
import css from './regimens.module.css'

const RegimenDialog = onDemand(async () => (await import('./regimen-dialog.tsx')).RegimenDialog)

/** What a client takes and how long it lasts; on a card without any, a quiet button. */
export function RegimensSection({ card }: CardPart): ReactNode {
  const words = useWords(regimenWords)
  const rows = useView(regimensView, { client: card.id, ended: true })
  const [open, setOpen] = useState<RegimenRow | 'new'>()
  const isShown = useShown()
  const running = rows.filter(({ endedOn }) => endedOn === null)
  const ended = rows.filter(({ endedOn }) => endedOn !== null)
  const dialog = open && (
    <RegimenDialog
      client={card.id}
      row={open === 'new' ? undefined : open}
      onClose={() => setOpen(undefined)}
    />
  )
  const add = () => setOpen('new')
  if (rows.length === 0) {
    if (!isShown('regimens')) return null
    return (
      <Tools>
        <Button variant="quiet" icon="plus" onClick={add}>
          {words.start}
        </Button>
        {dialog}
      </Tools>
    )
  }
  return (
    <Section title={words.title}>
      {running.length > 0 && (
        <ul className={css.regimens}>
          {running.map((row) => (
            <Regimen key={row.id} row={row} gender={card.gender} onEdit={() => setOpen(row)} />
          ))}
        </ul>
      )}
      <Tools>
        <Button variant="quiet" icon="plus" onClick={add}>
          {words.add}
        </Button>
      </Tools>
      {ended.length > 0 && <EndedRegimens rows={ended} onEdit={setOpen} />}
      {dialog}
    </Section>
  )
}
