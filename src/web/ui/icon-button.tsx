import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import css from './icon-button.module.css'

interface IconButtonProps {
  readonly icon: IconName
  /** Said to who cannot see the picture: what it does, and to whom. */
  readonly label: string
  readonly onClick: () => void
}

/** A quiet action at the end of a line, as large as a finger, whose words stand in its label. */
export function IconButton({ icon, label, onClick }: IconButtonProps): ReactNode {
  return (
    <button type="button" className={css.button} aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
