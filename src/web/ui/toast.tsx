import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import css from './toast.module.css'
import { ToastLine } from './toast-line.tsx'

export interface ToastMessage {
  readonly text: string
  /** Offers «Вернуть» while the message stands. */
  readonly undo?: () => void
  /** Something did not work: read out at once, and stays until it is closed. */
  readonly wrong?: boolean
}

interface Shown {
  readonly message: ToastMessage
  readonly key: number
  readonly host: Element | null
}

type Say = (message: ToastMessage) => void

const ToastContext = createContext<Say>(() => {})

/** Says short things at the foot of the screen: what was written down, with a way back for 8 seconds. */
export function useToast(): Say {
  return use(ToastContext)
}

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, show] = useState<Shown>()
  const count = useRef(0)
  const say = useCallback<Say>((message) => {
    count.current += 1
    // Behind an open window nothing is seen or heard: what went wrong in it is said in it.
    const host = message.wrong ? document.querySelector('dialog[open]') : null
    show({ message, key: count.current, host })
  }, [])
  const close = useMemo(() => () => show(undefined), [])
  const line = shown && <ToastLine key={shown.key} message={shown.message} onClose={close} />
  return (
    <ToastContext value={say}>
      {children}
      <div className={css.place}>
        <div role="status">{shown && !shown.message.wrong && line}</div>
        <div role="alert">{shown?.message.wrong && !shown.host && line}</div>
      </div>
      {shown?.host &&
        createPortal(
          <div className={css.place} role="alert">
            {line}
          </div>,
          shown.host,
        )}
    </ToastContext>
  )
}
