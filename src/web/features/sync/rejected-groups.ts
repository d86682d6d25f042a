import type { RejectedCommand } from '../../local/types.ts'

/** Rejected records that one deed puts right. */
export interface RejectedGroup {
  readonly first: RejectedCommand
  readonly commands: readonly RejectedCommand[]
  /** The card that all of them are about and that is not there any more. */
  readonly missing?: string
}

/** What was written on a card that another device deleted stands together; everything else by itself. */
export function groupsOf(rejected: readonly RejectedCommand[]): RejectedGroup[] {
  const byCard = Map.groupBy(rejected, (command) => missingCard(command) ?? command.id)
  return [...byCard.values()].flatMap((commands) => {
    const [first] = commands
    if (!first) return []
    const missing = missingCard(first)
    return [{ first, commands, ...(missing !== undefined && { missing }) }]
  })
}

function missingCard({ refusal }: RejectedCommand): string | undefined {
  const id = refusal.params?.id
  return refusal.code === 'client.unknown' && typeof id === 'string' ? id : undefined
}
