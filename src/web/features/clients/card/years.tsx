import type { ReactNode } from 'react'
import { money } from '../../../../words/money.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useSettings } from '../../../shell/use-settings.ts'
import { BarChart } from '../../../ui/bar-chart.tsx'
import { cardWords } from '../messages.ts'
import { Section } from './section.tsx'
import type { CardPart } from './types.ts'
import css from './years.module.css'

/** So many last years fit beside each other. */
const shown = 6

/** What the client bought, year by year. */
export function Years({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const lang = useLang()
  const { currency } = useSettings()
  const count = card.years.reduce((sum, year) => sum + year.count, 0)
  if (card.total === 0) return null
  const bars = card.years.slice(-shown).map(({ year, sum, count: orders }) => ({
    label: String(year),
    value: sum,
    text: `${money(sum, currency, lang)}, ${words.orders(orders)}`,
    short: short(sum / 100, lang),
  }))
  return (
    <Section title={words.years}>
      <BarChart label={words.years} bars={bars} />
      <p className={css.total}>
        {words.total(money(card.total, currency, lang), words.orders(count))}
      </p>
      {card.habit && <p className={css.total}>{capital(card.habit, lang)}.</p>}
    </Section>
  )
}

function capital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1)
}

function short(amount: number, lang: string): string {
  if (amount === 0) return '–'
  return amount.toLocaleString(lang, { notation: 'compact', maximumFractionDigits: 1 })
}
