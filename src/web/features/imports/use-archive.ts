import { useEffect, useRef, useState } from 'react'
import type { ArchiveArgs } from '../../../domain/archive/args.ts'
import { archiveReport } from '../../../domain/archive/commands.ts'
import { type ArchiveReport, total } from '../../../domain/archive/report.ts'
import { explain } from '../../../words/refusals/explain.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import type { Progress } from '../../local/types.ts'
import type { FileInHand } from '../../local/worker/read-file.ts'
import { inTurns } from './in-turns.ts'

export type ArchiveReckoning =
  | {
      readonly state: 'unpacking' | 'comparing'
      readonly progress?: Progress
      readonly since: number
    }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'ready'; readonly args: ArchiveArgs; readonly report: ArchiveReport }

/** Takes the records out of an archive and tells what bringing them into the book would do. */
export function useArchive(hand: FileInHand, name: string): ArchiveReckoning {
  const lang = useLang()
  const local = useBook()
  const book = useRef(local)
  book.current = local
  // The worker answers one question at a time.
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const [reckoning, setReckoning] = useState<ArchiveReckoning>({
    state: 'unpacking',
    since: Date.now(),
  })
  useEffect(() => {
    let stale = false
    const isStale = () => stale
    const { preview } = hand
    const count = preview.kind === 'archive' ? total(preview.manifest.counts) : 0
    const tell = (state: 'unpacking' | 'comparing', since: number) => (done: number) => {
      if (!stale) setReckoning({ state, progress: { done, total: count }, since })
    }
    const reckon = async () => {
      if (stale) return
      const unpacking = tell('unpacking', Date.now())
      const unpacked = await hand.unpack({ onProgress: ({ done }) => unpacking(done) })
      if (stale) return
      if (!unpacked.ok) return setReckoning(refused(explain(unpacked.refusal, lang)))
      const args = { file: name, records: [...unpacked.value] }
      const steps = archiveReport(book.current.book, args)
      const onProgress = tell('comparing', Date.now())
      const report = await inTurns(steps, { isStale, onProgress })
      if (!report) return
      setReckoning(
        report.ok
          ? { state: 'ready', args, report: report.value }
          : refused(explain(report.refusal, lang)),
      )
    }
    before.current = before.current.then(reckon)
    return () => {
      stale = true
    }
  }, [hand, name, lang])
  return reckoning
}

const refused = (why: string) => ({ state: 'refused', why }) as const
