import { type ReactNode, useEffect } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { takeHandedOver } from '../../local/handed-over.ts'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { Done } from './done.tsx'
import { FileDrop } from './file-drop.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { PickContacts } from './pick-contacts.tsx'
import { takeOver } from './picked-file.ts'
import { Preview } from './preview.tsx'
import { type ImportTalk, useImport } from './use-import.ts'
import { Waiting } from './waiting.tsx'

/** A file becomes cards: chosen, looked through, put right by hand, taken in or not, and taken back. */
export function ImportScreen(): ReactNode {
  const words = useWords(importWords)
  const talk = useImport()
  const { open } = talk
  useEffect(() => {
    const file = takeOver()
    if (file) open(file)
    else takeHandedOver().then((shared) => shared && open(shared))
  }, [open])
  return (
    <Page title={words.title} sub={talk.stage.at === 'choose' ? words.sub : undefined}>
      <Stage talk={talk} />
    </Page>
  )
}

function Stage({ talk }: { readonly talk: ImportTalk }): ReactNode {
  const words = useWords(importWords)
  const { stage, open, restart, save } = talk
  switch (stage.at) {
    case 'choose':
      return (
        <>
          {stage.problem && (
            <Note tone="wrong" live>
              {stage.problem}
            </Note>
          )}
          <FileDrop onFile={open} />
          <PickContacts onFile={open} />
          <p className={css.quiet}>{words.safe}</p>
        </>
      )
    case 'reading':
      return <Waiting label={words.reading} onCancel={restart} />
    case 'preview':
      return <Preview hand={stage.hand} name={stage.name} onSave={save} onOther={restart} />
    case 'saving':
      return <Waiting label={words.saving} />
    case 'done':
      return <Done outcome={stage.outcome} command={stage.command} onAgain={restart} />
  }
}
