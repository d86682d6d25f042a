import type { Book } from '../../book/book.ts'
import { perVersion } from '../../book/memo.ts'
import type { Day } from '../../words/days.ts'
import { type Asked, askedInOrder } from '../clients/hints.ts'
import { type Standing, standings } from '../folders/folder-of-client.ts'
import type { Folder } from '../folders/rules.ts'
import { missingByClient } from './missing.ts'

/** One thing to ask about one client. */
export interface Ask {
  readonly client: string
  readonly asked: Asked
}

/** Without a phone nobody can be called, and without a birthday nobody is congratulated or recalled in time. */
const vital: readonly Asked[] = ['phone', 'birthday']

const rounds = [vital, askedInOrder.filter((asked) => !vital.includes(asked))]

/** What is asked next; what was passed over is left for another time. Undefined when nothing is left. */
export function nextAsk(book: Book, day: Day, isPassed: (ask: Ask) => boolean): Ask | undefined {
  return sprintQueue(book, day).find((ask) => !isPassed(ask))
}

/** Who buys, who has stopped, and the rest. */
const groups: readonly (readonly Folder[])[] = [['green'], ['black'], ['unsorted', 'none']]

/**
 * All that the cards lack, in the order in which it is asked: first what is vital, then the rest; within both who buys
 * comes before who has stopped, and they before the others. A folder is gone through with one question, who bought for more
 * first, and then with the next one, so a card comes again only after the others.
 */
export const sprintQueue: (book: Book, day: Day) => readonly Ask[] = perVersion((book, day) => {
  const byGroup = groupsOf(book, day)
  return rounds.flatMap((round) =>
    byGroup.flatMap((clients) =>
      round.flatMap((asked) =>
        clients.flatMap(({ client, missing }) =>
          missing.includes(asked) ? [{ client, asked }] : [],
        ),
      ),
    ),
  )
})

interface Lacking {
  readonly client: string
  readonly missing: readonly Asked[]
  readonly standing: Standing
}

function groupsOf(book: Book, day: Day): Lacking[][] {
  const standing = standings(book, day)
  const lacking = [...missingByClient(book, day)].flatMap(([client, missing]): Lacking[] => {
    const known = standing.get(client)
    return known && missing.length > 0 ? [{ client, missing, standing: known }] : []
  })
  return groups.map((folders) =>
    lacking.filter((one) => folders.includes(one.standing.folder)).sort(bySum),
  )
}

/** Then by id, so that every device asks in the same order. */
function bySum(a: Lacking, b: Lacking): number {
  return b.standing.total - a.standing.total || (a.client < b.client ? -1 : 1)
}
