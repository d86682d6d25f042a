import type { ReactNode } from 'react'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { regimenWords } from './messages.ts'
import { adherenceText, courseText } from './regimen-text.ts'
import css from './regimens.module.css'

interface EndedProps {
  readonly rows: readonly RegimenRow[]
  readonly onEdit: (row: RegimenRow) => void
}

/** Regimens that were ended, folded. */
export function EndedRegimens({ rows, onEdit }: EndedProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = regimenWords[lang]
  const act = useAct()
  const goOn = ({ id, product }: RegimenRow) =>
    act('regimen.edit', { id, endedOn: null }, words.resumed(product))
  return (
    <details className={css.ended}>
      <summary>{words.ended(rows.length)}</summary>
      <ul className={css.regimens}>
        {rows.map((row) => (
          <li key={row.id} className={css.regimen}>
            <div>
              <h3 className={css.product}>{row.product}</h3>
              <p className={css.quiet}>{courseText(row, { lang, today })}</p>
              <p className={css.quiet}>{adherenceText(row, lang)}</p>
            </div>
            <div className={css.actions}>
              <Button aria-label={words.of(words.goOn, row.product)} onClick={() => goOn(row)}>
                {words.goOn}
              </Button>
              <Button aria-label={words.of(words.edit, row.product)} onClick={() => onEdit(row)}>
                {words.edit}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
