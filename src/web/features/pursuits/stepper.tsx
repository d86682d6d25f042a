import type { ReactNode } from 'react'
import type { PursuitRow } from '../../../domain/pursuits/views.ts'
import { dayAndMonth, spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { cx } from '../../ui/cx.ts'
import { pursuitWords } from './messages.ts'
import css from './stepper.module.css'

/** The steps of a pursuit down the page: what was made, what comes, when it ends. */
export function Stepper({ row }: { readonly row: PursuitRow }): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = pursuitWords[lang]
  const isOpen = row.state === 'open'
  return (
    <ol className={css.steps}>
      {row.steps.map(({ channel, aim, on, madeOn, missed }, at) => {
        const isNext = isOpen && at === row.step - 1 && madeOn === null
        const state = madeOn ? css.made : missed ? css.missed : isNext ? css.next : undefined
        const when = madeOn
          ? words.made(spokenDay(madeOn, today, lang))
          : missed
            ? words.missed
            : on && spokenDay(on, today, lang)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by its place
          <li key={at} className={cx(css.step, state)} aria-current={isNext ? 'step' : undefined}>
            <span className={css.what}>
              {words.channel[channel]}
              {when && (
                <>
                  {' '}
                  <span className={css.when}>{when}</span>
                </>
              )}
            </span>
            {aim && <span className={css.aim}>{aim}</span>}
          </li>
        )
      })}
      <li className={cx(css.step, css.end, !isOpen && css.made)}>
        <span className={css.what}>
          {isOpen ? words.end : words.states[row.state]}
          <span className={css.when}>{dayAndMonth(row.endedOn ?? row.closesOn, lang)}</span>
        </span>
      </li>
    </ol>
  )
}
