import type { ReactNode } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { Dialog } from '../ui/dialog.tsx'
import css from './keys-dialog.module.css'
import { keysWords } from './keys-words.ts'
import { shellWords } from './messages.ts'

export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords(shellWords)
  const said = useWords(keysWords)
  const keys = [
    ['/', said.keySearch],
    ['N', said.keyNew],
    ['Ctrl Z', said.keyUndo],
    ['↑ ↓', said.keyArrows],
    ['Enter', said.keyEnter],
    ['Esc', said.keyEscape],
    ['?', said.keyHelp],
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
