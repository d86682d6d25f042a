import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import css from './file-drop.module.css'
import { fileWords } from './file-messages.ts'

/** Phones know no kind of their own for archives, and would grey them out. */
const accepted =
  '.kartoteka,application/zip,application/octet-stream,.xlsx,.xls,.ods,.csv,.tsv,.txt,.vcf,.vcard,text/csv,text/vcard,text/x-vcard'

/** A place to drop a file on, with a button that opens the files of the device. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const words = useWords(fileWords)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's own way; the button inside does the same
    <div
      className={cx(css.drop, over && css.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="import" />
      <p className={css.lead}>{words.drop}</p>
      <Button variant="primary" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <p className={css.kinds}>{words.kinds}</p>
      <input
        ref={input}
        type="file"
        accept={accepted}
        className={css.input}
        tabIndex={-1}
        aria-label={words.choose}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
