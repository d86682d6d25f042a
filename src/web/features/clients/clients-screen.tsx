import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'

export function ClientsScreen(): ReactNode {
  return <Page title="Картотека">{null}</Page>
}
