import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { sheetMark } from '../../ui/use-media.ts'
import css from './letter-sheet.module.css'

interface LetterSheetProps {
  /** «Лично». */
  readonly mark: string
  readonly text: string
}

/** The letter as it comes out on paper; on the screen it is not seen. */
export function LetterSheet({ mark, text }: LetterSheetProps): ReactNode {
  return createPortal(
    <article className={css.letter} {...{ [sheetMark]: '' }}>
      <p className={css.mark}>{mark}</p>
      <p className={css.text}>{text}</p>
    </article>,
    document.body,
  )
}
