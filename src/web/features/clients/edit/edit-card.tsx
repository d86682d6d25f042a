import type { ReactNode } from 'react'
import type { CardData } from '../card/types.ts'

export function EditCard(_: { readonly card: CardData; readonly onClose: () => void }): ReactNode {
  return null
}
