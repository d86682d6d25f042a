import { type ReactNode, useState } from 'react'
import { vipYearShown } from '../../../domain/vip/rules.ts'
import { vipView } from '../../../domain/vip/views.ts'
import { yearOf } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { vipWords } from './messages.ts'
import { RuleForm } from './rule-form.tsx'
import css from './vip.module.css'
import { VipLine } from './vip-line.tsx'

const shownYears = 4

/** The best of a year by sum, each with the tick of the sign of attention. */
export function VipScreen(): ReactNode {
  const words = useWords(vipWords)
  const today = useToday()
  const [picked, setPicked] = useState(() => vipYearShown(today))
  const vips = useView(vipView, { year: picked })
  const years = Array.from({ length: shownYears }, (_, at) => yearOf(today) - at)
  return (
    <Page
      title={words.title}
      sub={words.sub(picked)}
      actions={
        vips.length > 0 && (
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      <Chips label={words.years}>
        {years.map((year) => (
          <Chip
            key={year}
            tone={year === picked ? 'picked' : 'plain'}
            aria-pressed={year === picked}
            onClick={() => setPicked(year)}
          >
            {year}
          </Chip>
        ))}
      </Chips>
      <Card flush>
        {vips.length === 0 ? (
          <div className={css.nobody}>
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          </div>
        ) : (
          <ol className={css.list}>
            {vips.map((vip, at) => (
              <VipLine key={vip.client.id} vip={vip} place={at + 1} year={picked} />
            ))}
          </ol>
        )}
      </Card>
      <RuleForm />
    </Page>
  )
}
