import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import css from './quick-add.module.css'

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
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <Button type="submit" variant="primary" wide>
        {save}
      </Button>
    </form>
  )
}
