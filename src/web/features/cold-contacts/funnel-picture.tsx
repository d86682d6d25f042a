import type { ReactNode } from 'react'
import type { FunnelResult } from '../../../domain/cold-contacts/funnel-view.ts'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { Hidden } from '../../ui/hidden.tsx'
import css from './funnel.module.css'
import { coldContactWords } from './messages.ts'

/** The steps from a stranger to an order, in their order. */
const steps = ['met', 'phone', 'meeting', 'order'] as const

type Counts = Pick<FunnelResult, (typeof steps)[number]>

/** A bar for each step, as wide as its share of those met; its text is the list it is made of. */
export function FunnelPicture({ funnel }: { readonly funnel: Counts }): ReactNode {
  const words = useWords(coldContactWords)
  return (
    <ol className={css.funnel}>
      {steps.map((step) => {
        const share = funnel.met === 0 ? 0 : funnel[step] / funnel.met
        const percent = Math.round(share * 100)
        return (
          <li key={step} className={css.step}>
            <span className={css.name}>{words.steps[step]}</span>
            <strong className={css.count}>{funnel[step]}</strong>
            <span className={css.share}>
              {step !== 'met' && (
                <>
                  <span aria-hidden="true">{words.ofMet(percent)}</span>
                  <Hidden>{words.ofMetSaid(percent)}</Hidden>
                </>
              )}
            </span>
            <svg className={css.bar} width="100%" aria-hidden="true">
              <rect
                className={cx(css[step])}
                x={`${50 - share * 50}%`}
                width={`${share * 100}%`}
                height="100%"
                rx="4"
              />
            </svg>
          </li>
        )
      })}
    </ol>
  )
}

interface NestedBarProps {
  readonly counts: Counts
  /** Of how many a bar of full length would be. */
  readonly most: number
}

/** The same lying in one bar, the later steps within the earlier ones. A picture of words that stand beside it. */
export function NestedBar({ counts, most }: NestedBarProps): ReactNode {
  return (
    <svg className={css.nested} width="100%" aria-hidden="true">
      {steps.map((step) => (
        <rect
          key={step}
          className={cx(css[step])}
          width={`${(counts[step] / Math.max(1, most)) * 100}%`}
          height="100%"
          rx="4"
        />
      ))}
    </svg>
  )
}
