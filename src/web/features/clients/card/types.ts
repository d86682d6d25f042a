import type * as z from 'zod/mini'
import type { clientView } from '../../../../domain/clients/card-view.ts'

/** A whole card as its view answers. */
export type CardData = NonNullable<z.infer<typeof clientView.result>>

export interface CardPart {
  readonly card: CardData
}
