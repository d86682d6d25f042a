import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { Icon } from '../../ui/icon.tsx'
import { vipWords } from './messages.ts'
import css from './vip-badge.module.css'

/** On the card of a VIP: of which year and which place. */
export function VipBadge(vip: { readonly year: number; readonly place: number }): ReactNode {
  const words = useWords(vipWords)
  return (
    <Link href="/vip" className={css.badge}>
      <Icon name="vip" />
      {words.badge(vip.year, vip.place)}
    </Link>
  )
}
