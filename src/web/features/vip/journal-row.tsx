import type { ReactNode } from 'react'
import { vipYearShown } from '../../../domain/vip/rules.ts'
import { vipView } from '../../../domain/vip/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { vipWords } from './messages.ts'

/** The VIPs among the journals, with how many had a sign of attention. */
export function VipRow(): ReactNode {
  const words = useWords(vipWords)
  const year = vipYearShown(useToday())
  const vips = useView(vipView, { year })
  const given = vips.filter(({ attention }) => attention).length
  return (
    <Row icon="vip" title={words.title} sub={words.journal(year, given, vips.length)} href="/vip" />
  )
}
