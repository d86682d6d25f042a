import type { ReactNode } from 'react'
import { flowView, foldersView } from '../../../domain/folders/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { folderWords } from './messages.ts'

/** The movements among the journals: this year's, and who is about to turn black. */
export function FoldersRow(): ReactNode {
  const words = useWords(folderWords)
  const [year] = useView(flowView, { years: 1 })
  const { turningBlack } = useView(foldersView, {})
  const said = [
    year && words.journal(year.came, year.left),
    turningBlack > 0 && words.journalTurning(turningBlack),
  ]
  return (
    <Row icon="cards" title={words.title} sub={said.filter(Boolean).join(' · ')} href="/folders" />
  )
}
