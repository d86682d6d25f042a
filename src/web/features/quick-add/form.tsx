import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import css from './quick-add.module.css'

/** By this name the line above a form sends it. */
export const entryForm = 'entry'

interface FormProps {
  /** What the button says. */
  readonly save: string
  readonly onSave: () => void
  readonly children: ReactNode
}

/** The fields of an entry with the one big button under them. */
export function Form({ save, onSave, children }: FormProps): ReactNode {
  return (
    <form
      id={entryForm}
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        onSave()
        requestAnimationFrame(() => focusFirstWrong(form))
      }}
    >
      {children}
      <div className={css.save}>
        <Button type="submit" variant="primary" wide>
          {save}
        </Button>
      </div>
    </form>
  )
}

/** Leads to the first field that has to be put right. */
function focusFirstWrong(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
