import type { ReactNode } from 'react'
import type { Fact } from '../../../../domain/clients/timeline.ts'
import type { Speaker } from '../../today/outcomes/spoken.ts'

export function FactSheet(_: {
  readonly fact: Fact
  readonly speaker: Speaker
  readonly onClose: () => void
}): ReactNode {
  return null
}
