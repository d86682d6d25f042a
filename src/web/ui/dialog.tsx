import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { cx } from './cx.ts'
import css from './dialog.module.css'
import { Icon } from './icon.tsx'
import { kitWords } from './messages.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons that stay in sight below the content. */
  readonly actions?: ReactNode
  /** `wide` is for tables and long texts. */
  readonly size?: 'small' | 'wide'
}

/**
 * A window over the page while it is drawn: from below on a phone, in the middle on a desktop. Escape, the
 * cross and a tap outside call `onClose`; the focus goes back to where it was.
 */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  size = 'small',
}: DialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null)
  const top = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  const words = useWords(kitWords)
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // React focuses `autoFocus` before the window opens, which a browser ignores.
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? top.current
    first?.focus()
    return () => dialog?.close()
  }, [])
  const closeOutside = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own, by onCancel
    <dialog
      ref={ref}
      className={cx(css.dialog, size === 'wide' && css.wide)}
      aria-labelledby={heading}
      onClick={closeOutside}
      onCancel={(event) => {
        // A file chooser inside that was cancelled says the same, but not about this window.
        if (event.target !== ref.current) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className={css.sheet}>
        <header className={css.head}>
          {/* While a window is open the page behind it is inert: this is the only first heading. */}
          <h1 ref={top} id={heading} className={css.title} tabIndex={-1}>
            {title}
          </h1>
          <button type="button" className={css.close} onClick={onClose} aria-label={words.close}>
            <Icon name="close" />
          </button>
        </header>
        <div className={css.body}>{children}</div>
        {actions && <footer className={css.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}
