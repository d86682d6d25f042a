import { type ReactNode, useId } from 'react'
import { smsParts } from '../../../domain/broadcasts/links.ts'
import { clientName } from '../../../domain/clients/names.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { fillText } from '../../../domain/texts/fill.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { TextArea } from '../../ui/field.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'

interface TextEditorProps {
  readonly value: string
  readonly onChange: (text: string) => void
  /** Whose name stands in the preview. */
  readonly example: string | undefined
  readonly error?: string | undefined
  readonly label?: string
  /** Goes on paper or by mail: nobody counts its signs. */
  readonly letter?: boolean
}

/** A text with marks of a name, which are put in with a tap, and how one person will see it. */
export function TextEditor(props: TextEditorProps): ReactNode {
  const { value, onChange, example, error, label, letter } = props
  const lang = useLang()
  const words = broadcastWords[lang]
  const place = useId()
  const { book } = useBook()
  const client = example === undefined ? undefined : book.get(clientRecord, example)
  const filled = client ? fillText(value, client, lang).text : undefined
  const insert = (mark: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(`[data-place="${place}"]`)
    const at = field?.selectionStart ?? value.length
    const until = field?.selectionEnd ?? value.length
    onChange(`${value.slice(0, at)}{${mark}}${value.slice(until)}`)
    field?.focus()
  }
  return (
    <div className={css.editor}>
      <TextArea
        label={label ?? words.text}
        value={value}
        onChange={onChange}
        maxLength={letter ? 4500 : 2000}
        rows={letter ? 9 : 4}
        error={error}
        data-place={place}
      />
      {!letter && (
        <p className={css.quiet}>
          {words.letters((filled ?? value).length, smsParts(filled ?? value))}
        </p>
      )}
      <p className={css.quiet}>{words.textHint}</p>
      <Chips label={words.textHint}>
        {words.marks.map(([mark, shown]) => (
          <Chip key={mark} onClick={() => insert(mark)}>
            {shown}
          </Chip>
        ))}
      </Chips>
      {client && filled && (
        <figure className={css.preview}>
          <figcaption>{words.preview(clientName(client))}</figcaption>
          <blockquote>{filled}</blockquote>
        </figure>
      )}
    </div>
  )
}
