import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { Icon } from './icon.tsx'
import { kitWords } from './messages.ts'
import css from './toast.module.css'
import type { ToastMessage } from './toast.tsx'

const shownFor = 8000

interface ToastLineProps {
  readonly message: ToastMessage
  readonly onClose: () => void
}

export function ToastLine({ message, onClose }: ToastLineProps): ReactNode {
  const words = useWords(kitWords)
  // Whoever is reading or reaching for the button is not hurried.
  const [held, hold] = useState(false)
  const { undo, wrong } = message
  useEffect(() => {
    if (held || wrong) return
    const timer = setTimeout(onClose, shownFor)
    return () => clearTimeout(timer)
  }, [held, wrong, onClose])
  const takeBack = () => {
    onClose()
    undo?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the message from going away
    <div
      className={css.toast}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {!wrong && <Icon name="tick" />}
      <span className={css.text}>{message.text}</span>
      {undo && (
        <button type="button" className={css.undo} onClick={takeBack}>
          {words.undo}
        </button>
      )}
      <button type="button" className={css.close} onClick={onClose} aria-label={words.close}>
        <Icon name="close" />
      </button>
    </div>
  )
}
