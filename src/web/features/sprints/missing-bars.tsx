import { type ReactNode, useId } from 'react'
import { clientFields } from '../../../domain/clients/fields.ts'
import { type Asked, askedInOrder } from '../../../domain/clients/hints.ts'
import { sprintView } from '../../../domain/sprints/views.ts'
import type { Lang } from '../../../words/lang.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { sprintWords } from './messages.ts'
import css from './sprints.module.css'

/** How full the cards are: for each thing on how many it is missing, and a bar of those that have it. */
export function MissingBars(): ReactNode {
  const lang = useLang()
  const words = sprintWords[lang]
  const heading = useId()
  const { cards, missing, completeness } = useView(sprintView, { limit: 0 })
  return (
    <Card className={css.section} aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.missing}
      </h2>
      <p className={css.quiet}>{words.completeness(completeness)}</p>
      <ul className={css.bars}>
        {askedInOrder.map((asked) => (
          <li key={asked} className={css.bar}>
            <span>{labelOf(asked, lang)}</span>
            <span className={css.quiet}>
              {missing[asked] > 0 ? words.lacking(missing[asked], cards) : words.known}
            </span>
            <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect width={(100 * (cards - missing[asked])) / cards} height="10" />
            </svg>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function labelOf(asked: Asked, lang: Lang): string {
  if (asked === 'phone' || asked === 'email') return sprintWords[lang][asked]
  return clientFields[asked].label[lang]
}
