import type { ReactNode } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { Dialog } from '../ui/dialog.tsx'
import css from './keys-dialog.module.css'
import { shellWords } from './messages.ts'

export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords(shellWords)
  const keys = [
    ['/', words.keySearch],
    ['N', words.keyNew],
    ['Ctrl Z', words.keyUndo],
    ['↑ ↓', words.keyArrows],
    ['Enter', words.keyEnter],
    ['Esc', words.keyEscape],
    ['?', words.keyHelp],
  ] as const
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <dl className={css.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={css.pair}>
            <dt>
              <kbd className={css.key}>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
