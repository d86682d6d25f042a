import { createContext, type ReactNode, use } from 'react'
import { useWords } from '../i18n/lang.tsx'
import type { LocalBook } from '../local/types.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { shellWords } from './messages.ts'
import css from './sample.module.css'

export interface SampleSwitch {
  /** A sample book is shown instead of the person's own. */
  readonly shown: boolean
  readonly open: (sample: LocalBook) => void
  readonly close: () => void
}

export const SampleContext = createContext<SampleSwitch>({
  shown: false,
  open: () => {},
  close: () => {},
})

/** Shows a sample book in the place of the person's own, and takes it away again. */
export function useSample(): SampleSwitch {
  return use(SampleContext)
}

export function SampleNote(): ReactNode {
  const words = useWords(shellWords)
  const { shown, close } = useSample()
  if (!shown) return null
  return (
    <div className={css.place}>
      <Note short actions={<Button onClick={close}>{words.leaveSample}</Button>}>
        {words.sample}
      </Note>
    </div>
  )
}
