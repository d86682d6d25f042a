import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'

export function TodayScreen(): ReactNode {
  return <Page title="Сегодня">{null}</Page>
}
