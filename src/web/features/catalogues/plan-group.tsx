import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import type { suggestionsView } from '../../../domain/catalogues/views.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Check } from '../../ui/choice.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'

type Suggestion = z.infer<typeof suggestionsView.result>[number]

interface PlanGroupProps {
  readonly kind: Suggestion['kind']
  readonly suggested: readonly Suggestion[]
  readonly picked: ReadonlySet<string>
  readonly onPick: (ids: readonly string[], on: boolean) => void
}

/** Suggestions of one kind, with a tick for all of them. */
export function PlanGroup({ kind, suggested, picked, onPick }: PlanGroupProps): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const ids = suggested.map(({ client }) => client.id)
  if (ids.length === 0) return null
  return (
    <fieldset className={css.group}>
      <legend>{words.kinds[kind]}</legend>
      <Check
        label={<strong>{words.all(ids.length)}</strong>}
        checked={ids.every((id) => picked.has(id))}
        onChange={(on) => onPick(ids, on)}
      />
      {suggested.map(({ client, lastOrder }) => (
        <Check
          key={client.id}
          label={
            <>
              {client.name}{' '}
              <span className={css.quiet}>
                {lastOrder ? words.lastOrder(longDay(lastOrder, lang)) : words.noOrder}
              </span>
            </>
          }
          checked={picked.has(client.id)}
          onChange={(on) => onPick([client.id], on)}
        />
      ))}
    </fieldset>
  )
}
