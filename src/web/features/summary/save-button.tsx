import { type ReactNode, useState } from 'react'
import type { Days } from '../../../domain/catalogues/periods.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { useToast } from '../../ui/toast.tsx'
import { save } from '../imports/save-file.ts'
import { summaryWords } from './messages.ts'
import { summaryFile } from './summary-file.ts'

/** Hands the summary of some days over as a workbook. */
export function SaveButton({ days }: { readonly days: Days }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const { book } = useBook()
  const day = useToday()
  const toast = useToast()
  const [isMaking, setIsMaking] = useState(false)
  const make = async () => {
    if (isMaking) return
    setIsMaking(true)
    try {
      const { name, type, content } = await summaryFile({ book, days, day, lang })
      save(name, type, content)
      toast({ text: words.saved(name) })
    } catch {
      // A part of the program could not be loaded, or memory ran out.
      toast({ text: words.failed, wrong: true })
    } finally {
      setIsMaking(false)
    }
  }
  return (
    <Button icon="export" onClick={make}>
      {words.saveTable}
    </Button>
  )
}
