import { Fragment, type ReactNode } from 'react'

interface MarkedProps {
  readonly text: string
  /** Places from a letter to before another, in the order of the text. */
  readonly marks: readonly (readonly [number, number])[]
}

/** A text with the words that were looked for marked. */
export function Marked({ text, marks }: MarkedProps): ReactNode {
  return (
    <>
      {marks.map(([from, to], nth) => (
        <Fragment key={from}>
          {text.slice(marks[nth - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
