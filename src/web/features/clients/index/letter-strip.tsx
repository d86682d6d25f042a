import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { cx } from '../../../ui/cx.ts'
import { clientsWords } from '../messages.ts'
import { thinned } from './chunks.ts'
import css from './letter-strip.module.css'

interface LetterStripProps {
  readonly letters: readonly string[]
  readonly current: string
  readonly onJump: (letter: string) => void
}

/** So many letters fit between the header and the bar of a phone. */
const room = 30

/**
 * The letters on the edge of a paper index. One control for a finger that slides along it: tapping or
 * dragging jumps to the letter below the finger, arrows go letter by letter.
 */
export function LetterStrip({ letters, current, onJump }: LetterStripProps): ReactNode {
  const words = useWords(clientsWords)
  const at = Math.max(0, letters.indexOf(current))
  const jump = (index: number) => {
    const letter = letters[Math.min(letters.length - 1, Math.max(0, index))]
    if (letter !== undefined) onJump(letter)
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0 && event.type === 'pointermove') return
    const box = event.currentTarget.getBoundingClientRect()
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    jump(Math.floor(((event.clientY - box.top) / box.height) * letters.length))
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    jump(at + step)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={words.letters}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={letters.length - 1}
      aria-valuenow={at}
      aria-valuetext={current}
      className={css.strip}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={press}
    >
      {thinned(letters, room).map((letter, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several dots look the same
        <span key={index} className={cx(css.letter, letter === current && css.here)}>
          {letter}
        </span>
      ))}
    </div>
  )
}
