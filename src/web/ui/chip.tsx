import type { ComponentProps, ReactNode } from 'react'
import css from './chip.module.css'
import { cx } from './cx.ts'

interface ChipProps extends ComponentProps<'button'> {
  /** `plus` is the good outcome, `first` the most fitting one, `picked` the chosen one of several. */
  readonly tone?: 'plain' | 'plus' | 'first' | 'picked'
}

export function Chip({ tone = 'plain', className, ...props }: ChipProps): ReactNode {
  return <button type="button" {...props} className={cx(css.chip, css[tone], className)} />
}

/** Chips that belong together; `label` is said to who cannot see that. */
export function Chips(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these are actions
    <div role="group" aria-label={props.label} className={css.chips}>
      {props.children}
    </div>
  )
}
