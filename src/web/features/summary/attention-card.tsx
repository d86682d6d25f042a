import { type ReactNode, useId } from 'react'
import type { Summary } from '../../../domain/summary/views.ts'
import type { Lang } from '../../../words/lang.ts'
import { tenths } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { about } from './about.ts'
import { summaryWords } from './messages.ts'
import { ShareBar } from './share-bar.tsx'
import css from './summary.module.css'

type Band = Summary['attention'][number]

/** Purchases beside attention: for so many talks a person, how many of the people bought. */
export function AttentionCard({ summary }: { readonly summary: Summary }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const heading = useId()
  const { attention, currency, touches } = summary
  const compared = comparison(attention, lang)
  return (
    <Card className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.attention}
      </h2>
      {touches.all === 0 ? (
        <p className={css.quiet}>{words.attentionNone}</p>
      ) : (
        <>
          <p className={css.quiet}>{words.attentionText}</p>
          <ul className={css.lines}>
            {attention.map((band) => (
              <BandLine key={band.from} band={band} currency={currency} />
            ))}
          </ul>
          {compared && <p>{words.compare(compared.talked, compared.others)}</p>}
        </>
      )}
    </Card>
  )
}

function BandLine(props: { readonly band: Band; readonly currency: string }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const { from, to, clients, buyers, share, averageSum } = props.band
  const name =
    to === null ? words.manyTalks(from) : to === 0 ? words.noTalks : words.fewTalks(from, to)
  return (
    <li className={css.line}>
      <span className={css.name}>{name}</span>
      <ShareBar share={share ?? 0} />
      <span className={css.quiet}>
        {averageSum === null
          ? words.nobody
          : `${words.bought(buyers, clients)}, ${words.perClient(about(averageSum, props.currency, lang))}`}
      </span>
    </li>
  )
}

/** How many of ten bought of those with a talk and of those without; undefined where one of the groups is empty. */
function comparison(
  bands: readonly Band[],
  lang: Lang,
): { readonly talked: string; readonly others: string } | undefined {
  const ofTen = (chosen: readonly Band[]) => {
    const clients = chosen.reduce((all, band) => all + band.clients, 0)
    const buyers = chosen.reduce((all, band) => all + band.buyers, 0)
    return clients === 0 ? undefined : tenths(Math.round((buyers / clients) * 100), lang)
  }
  const talked = ofTen(bands.filter(({ from }) => from > 0))
  const others = ofTen(bands.filter(({ from }) => from === 0))
  return talked === undefined || others === undefined ? undefined : { talked, others }
}
