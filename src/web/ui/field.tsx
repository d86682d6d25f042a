import { type ComponentProps, type CSSProperties, type ReactNode, useId } from 'react'
import { cx } from './cx.ts'
import css from './field.module.css'

interface FieldFrame {
  readonly label: string
  /** Said below the field. */
  readonly hint?: string | undefined
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined
  /** Beside the label, for a field that is named by its place. */
  readonly labelHidden?: boolean
}

type Typed<Tag extends 'input' | 'textarea' | 'select'> = FieldFrame &
  Omit<ComponentProps<Tag>, 'onChange' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

/** One line of text, a day, a number: `type`, `inputMode` and the rest are the input's own. */
export function TextField({ value, onChange, className, ...props }: Typed<'input'>): ReactNode {
  const { frame, ids, rest } = useFrame(props)
  return (
    <Frame {...frame} ids={ids}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...describedBy(frame, ids, rest.autoFocus)}
        className={cx(css.input, className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

/** Text of several lines, which grows as it is typed; it has room for `rows` from the beginning. */
export function TextArea(given: Typed<'textarea'>): ReactNode {
  const { value, onChange, className, rows, ...props } = given
  const { frame, ids, rest } = useFrame(props)
  return (
    <Frame {...frame} ids={ids}>
      <textarea
        rows={rows ?? 2}
        style={rows === undefined ? undefined : roomFor(rows)}
        autoComplete="off"
        {...rest}
        {...describedBy(frame, ids, rest.autoFocus)}
        className={cx(css.input, css.area, className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

/** A field that grows with its text does not look at its rows by itself. */
function roomFor(rows: number): CSSProperties {
  return { minBlockSize: `calc(${rows}lh + 1rem + 2px)` }
}

/** One of several; its children are `<option>`. */
export function SelectField({ value, onChange, className, ...props }: Typed<'select'>): ReactNode {
  const { frame, ids, rest } = useFrame(props)
  return (
    <Frame {...frame} ids={ids}>
      <select
        {...rest}
        {...describedBy(frame, ids, rest.autoFocus)}
        className={cx(css.input, className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  )
}

interface Ids {
  readonly input: string
  readonly hint: string
  readonly error: string
}

function useFrame<Props extends FieldFrame>(props: Props) {
  const id = useId()
  const { label, hint, error, labelHidden, ...rest } = props
  const frame: FieldFrame = { label, hint, error, ...(labelHidden && { labelHidden }) }
  return { frame, rest, ids: { input: id, hint: `${id}h`, error: `${id}e` } satisfies Ids }
}

function describedBy({ hint, error }: FieldFrame, ids: Ids, first?: boolean) {
  const said = cx(error && ids.error, hint && ids.hint)
  return {
    id: ids.input,
    'aria-describedby': said || undefined,
    'aria-invalid': error ? true : undefined,
    'data-autofocus': first ? '' : undefined,
  }
}

function Frame(props: FieldFrame & { readonly ids: Ids; readonly children: ReactNode }): ReactNode {
  const { label, hint, error, labelHidden, ids } = props
  return (
    <div className={css.field}>
      <label className={labelHidden ? css.hidden : css.label} htmlFor={ids.input}>
        {label}
      </label>
      {props.children}
      {error && (
        <p id={ids.error} className={css.error} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={ids.hint} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
