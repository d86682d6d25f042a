import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { TreeRow } from '../../../domain/partners/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Chip } from '../../ui/chip.tsx'
import { cx } from '../../ui/cx.ts'
import { onDemand } from '../../ui/on-demand.tsx'
import { partnerWords } from './messages.ts'
import type { Nest } from './nest.ts'
import { investedText, stateText } from './partner-text.ts'
import css from './partners.module.css'

const TrainingDialog = onDemand(async () => (await import('./training-dialog.tsx')).TrainingDialog)

/** Partners with those whom they brought below them, a step to the right. */
export function Tree({ nests }: { readonly nests: readonly Nest[] }): ReactNode {
  return (
    <ul className={css.tree}>
      {nests.map(({ row, brought }) => (
        <li key={row.client.id}>
          <Partner row={row} />
          {brought.length > 0 && <Tree nests={brought} />}
        </li>
      ))}
    </ul>
  )
}

function Partner({ row }: { readonly row: TreeRow }): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const today = useToday()
  const [training, setTraining] = useState(false)
  const { client, activity, below } = row
  const state = [stateText(row, { lang, today }), below > 0 && words.below(below)]
  return (
    <div className={css.partner}>
      <div className={css.who}>
        <Link href={`/clients/${client.id}`} className={css.name}>
          {client.name}
        </Link>
        <p className={cx(css.stateLine, css[activity])}>{state.filter(Boolean).join(' · ')}</p>
        <p className={css.quiet}>{investedText(row, lang)}</p>
      </div>
      {activity !== 'left' && (
        <Chip
          aria-label={words.of(words.trainShort, client.name)}
          onClick={() => setTraining(true)}
        >
          {words.trainShort}
        </Chip>
      )}
      {training && <TrainingDialog client={client} onClose={() => setTraining(false)} />}
    </div>
  )
}
