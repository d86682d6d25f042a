import { type ReactNode, useId } from 'react'
import type { Summary } from '../../../domain/summary/views.ts'
import { tenths } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { summaryWords } from './messages.ts'
import { ShareBar } from './share-bar.tsx'
import css from './summary.module.css'

/** How many of the new clients bought again, beside the usual eight of ten. */
export function AgainCard({ again }: { readonly again: Summary['again'] }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const heading = useId()
  const { of, bought, share, waiting, usual } = again
  return (
    <Card className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.again}
      </h2>
      {share !== null && (
        <>
          <p className={css.big}>{words.ofTen(tenths(Math.round(share * 100), lang))}</p>
          <ShareBar share={share} mark={usual} />
          <p>{words.againText(bought, of)}</p>
        </>
      )}
      {waiting > 0 && <p>{words.againWaiting(waiting)}</p>}
      <p className={css.quiet}>{of + waiting === 0 ? words.againNobody : words.againHow}</p>
    </Card>
  )
}
