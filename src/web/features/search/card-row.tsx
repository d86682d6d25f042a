import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import { clientFieldNames, clientFields } from '../../../domain/clients/fields.ts'
import type { searchView } from '../../../domain/search/views.ts'
import type { Lang } from '../../../words/lang.ts'
import { useLang } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { Marked } from '../../ui/marked.tsx'
import { searchWords } from './messages.ts'
import { ResultLink } from './result-link.tsx'
import css from './search.module.css'

type CardFound = z.infer<typeof searchView.result>['clients'][number]

/** A card that was found: the name, and where on the card the words stand. */
export function CardRow({
  id,
  name,
  epithet,
  reach,
  folder,
  letGoOn,
  place,
}: CardFound): ReactNode {
  const lang = useLang()
  return (
    <li className={cx(css.row, css[folder])}>
      <ResultLink client={id} at={place?.field}>
        <span className={css.name}>
          <Marked {...name} />
          {epithet && (
            <span className={css.epithet}>
              , <Marked {...epithet} />
            </span>
          )}
        </span>
        {reach && place?.field !== 'contacts' && <span className={css.label}>{reach}</span>}
        {place && (
          <span className={css.words}>
            <span className={css.label}>{labelOf(place.field, lang)}: </span>
            <Marked {...place} />
          </span>
        )}
        {letGoOn && <span className={css.label}>{searchWords[lang].letGo}</span>}
      </ResultLink>
    </li>
  )
}

function labelOf(field: string, lang: Lang): string {
  const name = clientFieldNames.find((one) => one === field)
  return name ? clientFields[name].label[lang] : searchWords[lang].contacts
}
