import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArchiveArgs } from '../../../domain/archive/args.ts'
import { importArchive } from '../../../domain/archive/commands.ts'
import type { ArchiveReport } from '../../../domain/archive/report.ts'
import { importClients } from '../../../domain/imports/commands.ts'
import type { ImportReport } from '../../../domain/imports/report.ts'
import type { ImportArgs } from '../../../domain/imports/row.ts'
import { explain } from '../../../words/refusals/explain.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useGive, useKept } from '../../local/react.tsx'
import { type FileInHand, readInWorker } from '../../local/worker/read-file.ts'

export type Stage =
  | { readonly at: 'choose'; readonly problem?: string }
  | { readonly at: 'reading' }
  | { readonly at: 'preview'; readonly hand: FileInHand; readonly name: string }
  | { readonly at: 'saving' }
  | { readonly at: 'done'; readonly outcome: Outcome; readonly command: string }

/** What was given to the book, and what it did. */
export type Outcome =
  | { readonly kind: 'rows'; readonly args: ImportArgs; readonly report: ImportReport }
  | { readonly kind: 'archive'; readonly args: ArchiveArgs; readonly report: ArchiveReport }

const commandOf = { rows: importClients.name, archive: importArchive.name } as const

export interface ImportTalk {
  readonly stage: Stage
  readonly open: (file: File) => Promise<void>
  /** Back to the choice of a file; stops what is going on. */
  readonly restart: () => void
  readonly save: (outcome: Outcome) => Promise<void>
}

/** An import from the choice of the file to its result. The file is let go when the screen is left. */
export function useImport(): ImportTalk {
  const lang = useLang()
  const give = useGive()
  const kept = useKept()
  const [stage, setStage] = useState<Stage>({ at: 'choose' })
  const going = useRef<AbortController>(undefined)
  const hand = useRef<FileInHand>(undefined)
  const letGo = useCallback(() => {
    going.current?.abort()
    hand.current?.close()
    hand.current = undefined
  }, [])
  useEffect(() => letGo, [letGo])

  const restart = useCallback(() => {
    letGo()
    setStage({ at: 'choose' })
  }, [letGo])

  const open = useCallback(
    async (file: File) => {
      letGo()
      const controller = new AbortController()
      going.current = controller
      setStage({ at: 'reading' })
      const read = await readInWorker(file, { signal: controller.signal }).catch(() => undefined)
      if (!read || controller.signal.aborted) return
      if (!read.ok) {
        setStage({ at: 'choose', problem: explain(read.refusal, lang) })
        return
      }
      hand.current = read.value
      setStage({ at: 'preview', hand: read.value, name: file.name })
    },
    [lang, letGo],
  )

  const save = useCallback(
    async (outcome: Outcome) => {
      setStage({ at: 'saving' })
      await nextFrame()
      const given = await give(commandOf[outcome.kind], outcome.args)
      // Whoever reads that all of it was added may close the page at once.
      if (given.ok) await kept()
      letGo()
      setStage(
        given.ok
          ? { at: 'done', outcome, command: given.value.id }
          : { at: 'choose', problem: explain(given.refusal, lang) },
      )
    },
    [give, kept, lang, letGo],
  )
  return { stage, open, restart, save }
}

/** Lets the screen show what has begun before the work that holds it. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
