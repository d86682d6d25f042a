import { type ReactNode, useId } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import css from './forecast.module.css'
import { ForecastPicture } from './forecast-picture.tsx'
import { groupWords } from './messages.ts'
import type { GroupPageData } from './types.ts'

/** How many will come: the range in words, drawn on a line of heads, and by what it was reckoned. */
export function ForecastCard({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = useWords(groupWords)
  const heading = useId()
  const { expected, low, high, enrolled } = group.forecast
  if (enrolled === 0) return null
  const isKnown = low === high
  return (
    <Card aria-labelledby={heading} className={css.forecast}>
      <h2 id={heading} className={css.title}>
        {words.forecast}
      </h2>
      <p className={css.said}>
        <strong>{isKnown ? words.came(expected) : words.willCome(expected)}</strong>
        {isKnown ? words.exactly(enrolled) : words.range(low, high, enrolled)}
      </p>
      <ForecastPicture group={group} />
      {!isKnown && <Grounds group={group} />}
    </Card>
  )
}

/** By what it was reckoned: what is believed, and what this book has seen. */
function Grounds({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = useWords(groupWords)
  const { free, prepaid } = group.seen
  const of = ({ came, away }: typeof free) => came + away
  const rates = [
    ...(of(free) > 0 ? [words.seenFree(free.came, of(free))] : []),
    ...(of(prepaid) > 0 ? [words.seenPrepaid(prepaid.came, of(prepaid))] : []),
  ]
  return (
    <p className={css.note}>
      {words.believed} {rates.length > 0 && words.seen(rates.join(', '))}
    </p>
  )
}
