import type { ReactNode } from 'react'
import { isTimeToHonour, vipYearShown } from '../../../domain/vip/rules.ts'
import { vipView } from '../../../domain/vip/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { vipWords } from './messages.ts'

/** The VIPs among the journals, with how many had a sign of attention once it is time for that. */
export function VipRow(): ReactNode {
  const words = useWords(vipWords)
  const today = useToday()
  const year = vipYearShown(today)
  const vips = useView(vipView, { year })
  const given = vips.filter(({ attention }) => attention).length
  const isHonoured = isTimeToHonour(today) || given > 0 || vips.length === 0
  const sub = isHonoured
    ? words.journal(year, given, vips.length)
    : words.journalSoFar(year, vips.length)
  return <Row icon="vip" title={words.title} sub={sub} href="/vip" />
}
