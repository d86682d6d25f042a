import type { ReactNode } from 'react'
import { periodsView } from '../../../domain/catalogues/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'

/** The way to the period before and to the one after. */
export function PeriodTurn({ period }: { readonly period: string }): ReactNode {
  const words = useWords(catalogueWords)
  const { periods } = useView(periodsView, {})
  const here = periods.findIndex(({ id }) => id === period)
  const [after, before] = [periods[here - 1], periods[here + 1]]
  if (!after && !before) return null
  return (
    <nav className={css.turn} aria-label={words.periods}>
      {before && (
        <ButtonLink variant="quiet" icon="back" href={`/catalogues/${before.id}`}>
          {words.title(before.title)}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink
          variant="quiet"
          icon="forward"
          className={css.after}
          href={`/catalogues/${after.id}`}
        >
          {words.title(after.title)}
        </ButtonLink>
      )}
    </nav>
  )
}
