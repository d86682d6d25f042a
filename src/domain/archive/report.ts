/** How many records of each kind, by the name of the kind. */
export type CountByType = Readonly<Record<string, number>>

/** A card that will be added although a card with the same phone or e-mail is here under another id. */
export interface SimilarCard {
  readonly client: string
  readonly name: string
}

/** What an archive brings, or brought. records = added + same + differing + erased, each summed over the kinds. */
export interface ArchiveReport {
  readonly file: string
  readonly records: number
  /** Not here yet. */
  readonly added: CountByType
  /** Here, and the same. */
  readonly same: CountByType
  /** Here, and saying otherwise. */
  readonly differing: CountByType
  /** Of those whose data are erased here: passed over. */
  readonly erased: CountByType
  /** How many records of the book change; 0 when the archive has nothing to bring. */
  readonly changes: number
  readonly similar: readonly SimilarCard[]
}

export function total(counts: CountByType): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
