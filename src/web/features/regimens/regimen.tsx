import type { ReactNode } from 'react'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { regimenWords } from './messages.ts'
import { OrderButton } from './order-button.tsx'
import { adherenceText, courseText, supplyText } from './regimen-text.ts'
import css from './regimens.module.css'
import { SupplyBar } from './supply-bar.tsx'

interface RegimenProps {
  readonly row: RegimenRow
  readonly gender: 'f' | 'm' | null
  readonly onEdit: () => void
}

/** One regimen of a card: what, until when, how it goes, and what to do. */
export function Regimen({ row, gender, onEdit }: RegimenProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = regimenWords[lang]
  const act = useAct()
  const { id, product, note } = row
  const went = adherenceText(row, lang)
  const end = () => act('regimen.end', { id }, words.endedToast(product))
  const canEnd = row.startedOn <= today
  return (
    <li className={css.regimen}>
      <div>
        <h3 className={css.product}>{product}</h3>
        <p className={css.quiet}>{courseText(row, { lang, today })}</p>
      </div>
      <div className={css.supply}>
        <SupplyBar {...row} />
        <p>{supplyText(row, { lang, today })}</p>
      </div>
      {went && <p className={css.quiet}>{went}</p>}
      {note && <p className={css.note}>{note}</p>}
      <div className={css.actions}>
        <OrderButton row={row} gender={gender} />
        <Button aria-label={words.of(words.edit, product)} onClick={onEdit}>
          {words.edit}
        </Button>
        {canEnd && (
          <Button aria-label={words.of(words.end, product)} onClick={end}>
            {words.end}
          </Button>
        )}
      </div>
    </li>
  )
}
