import type { ReactNode } from 'react'
import { refillsOf } from '../../../domain/regimens/refills.ts'
import { supplyOf } from '../../../domain/regimens/supply.ts'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { plainDay } from '../../i18n/plain-day.ts'
import { useBook, useToday } from '../../local/react.tsx'
import { regimenWords } from './messages.ts'
import css from './regimen-dialog.module.css'
import { canTell, fieldsOf, type RegimenDraft } from './regimen-draft.ts'

interface PreviewProps {
  readonly client: string
  readonly draft: RegimenDraft
  readonly row: RegimenRow | undefined
}

/** How long it will last, as it is being typed; later orders of the product are counted in. */
export function Preview({ client, draft, row }: PreviewProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const { book } = useBook()
  if (!canTell(draft)) return null
  const { note: _, ...fields } = fieldsOf(draft)
  const typed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
  const { product, startedOn } = fields
  const regimen = { id: row?.id ?? '', madeOn: today, client, ...typed, product, startedOn }
  const { runsOutOn } = supplyOf(regimen, refillsOf(book, regimen))
  return (
    <p className={css.preview} role="status">
      {regimenWords[lang].preview(plainDay(runsOutOn, { lang, today }))}
    </p>
  )
}
