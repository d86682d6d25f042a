import type { ReactNode } from 'react'
import { vipYearOn } from '../../../domain/vip/rules.ts'
import { vipView } from '../../../domain/vip/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { vipWords } from './messages.ts'

/** The VIPs among the journals, with how many had a sign of attention. */
export function VipRow(): ReactNode {
  const words = useWords(vipWords)
  const year = vipYearOn(useToday())
  const vips = useView(vipView, {})
  const given = vips.filter(({ attention }) => attention).length
  return (
    <Row icon="vip" title={words.title} sub={words.journal(year, given, vips.length)} href="/vip" />
  )
}
