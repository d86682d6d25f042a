import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react'
import css from './toast.module.css'
import { ToastLine } from './toast-line.tsx'

export interface ToastMessage {
  readonly text: string
  /** Offers «Вернуть» while the message stands. */
  readonly undo?: () => void
  /** Something did not work: read out at once, and stays until it is closed. */
  readonly wrong?: boolean
}

type Say = (message: ToastMessage) => void

const ToastContext = createContext<Say>(() => {})

/** Says short things at the foot of the screen: what was written down, with a way back for 8 seconds. */
export function useToast(): Say {
  return use(ToastContext)
}

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, show] = useState<{ message: ToastMessage; key: number }>()
  const count = useRef(0)
  const say = useCallback<Say>((message) => {
    count.current += 1
    show({ message, key: count.current })
  }, [])
  const close = useMemo(() => () => show(undefined), [])
  return (
    <ToastContext value={say}>
      {children}
      <div className={css.place}>
        <div role="status">
          {shown && !shown.message.wrong && (
            <ToastLine key={shown.key} message={shown.message} onClose={close} />
          )}
        </div>
        <div role="alert">
          {shown?.message.wrong && (
            <ToastLine key={shown.key} message={shown.message} onClose={close} />
          )}
        </div>
      </div>
    </ToastContext>
  )
}
