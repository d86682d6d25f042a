import { useEffect, useRef, useState } from 'react'
import { importReport } from '../../../domain/imports/commands.ts'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import type { ImportReport } from '../../../domain/imports/report.ts'
import type { ImportArgs } from '../../../domain/imports/row.ts'
import { settingsOf } from '../../../domain/settings/records.ts'
import { explain } from '../../../words/refusals/explain.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import type { Progress } from '../../local/types.ts'
import type { FileInHand } from '../../local/worker/read-file.ts'
import { inTurns } from './in-turns.ts'

export type Reckoning =
  | { readonly state: 'counting'; readonly progress?: Progress; readonly since: number }
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'ready'; readonly args: ImportArgs; readonly report: ImportReport }

/** Reads all rows by the mappings and tells what importing them would do; again after each change by hand. */
export function useReckoning(
  hand: FileInHand,
  name: string,
  mappings: readonly Mapping[],
): Reckoning {
  const lang = useLang()
  const day = useToday()
  const local = useBook()
  const book = useRef(local)
  book.current = local
  // The worker answers one question at a time.
  const before = useRef<Promise<unknown>>(Promise.resolve())
  const [reckoning, setReckoning] = useState<Reckoning>({ state: 'counting', since: Date.now() })
  useEffect(() => {
    let stale = false
    const reckon = async () => {
      if (stale) return
      const since = Date.now()
      setReckoning({ state: 'counting', since })
      if (mappings.length > 0 && mappings.every(({ kind }) => kind === 'skip')) {
        setReckoning({ state: 'refused', why: explain({ code: 'import.nothing' }, lang) })
        return
      }
      const { currency, country } = settingsOf(book.current.book)
      const prepared = await hand.prepare(
        mappings,
        { day, lang, currency, country },
        {
          onProgress: (progress) => {
            if (!stale) setReckoning({ state: 'counting', progress, since })
          },
        },
      )
      if (stale) return
      if (!prepared.ok) {
        setReckoning({ state: 'refused', why: explain(prepared.refusal, lang) })
        return
      }
      const args = { file: name, rows: [...prepared.value.rows] }
      const steps = importReport(book.current.book, args, day, prepared.value.rejected)
      const report = await inTurns(steps, { isStale: () => stale })
      if (!report) return
      setReckoning({ state: 'ready', args, report })
    }
    before.current = before.current.then(reckon)
    return () => {
      stale = true
    }
  }, [hand, name, mappings, day, lang])
  return reckoning
}
