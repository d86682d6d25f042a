import { daysBetween } from '../../words/days.ts'
import type { NamedCatalogue } from './catalogue-in-line.ts'
import type { EntryKind, KindWord } from './kind.ts'
import type { Readers } from './readers.ts'

/** A catalogue is planned for this period or the next: a day that is farther away is one that has passed. */
const longestPlan = 60

/** What the words that tell a kind make of a line; undefined where there are none. */
export function kindOf(
  line: string,
  words: readonly KindWord[],
  catalogue: NamedCatalogue | undefined,
  { days, today }: Readers,
): EntryKind | undefined {
  const given = catalogue?.given
  // «взяла» of a catalogue orders nothing.
  const kinds = words.filter(({ at }) => at !== given?.at).map(entryOf)
  const [first] = kinds
  // «позвонила Ольге, просила перезвонить в пятницу»: what is still to come is what must not be forgotten.
  const ahead = () => daysBetween(today, days(line, today, 'coming').day?.day ?? today)
  const plan = kinds.find((kind) => kind === 'task' || kind === 'meeting')
  if (given || (catalogue && first === undefined)) {
    if (kinds.includes('order')) return 'order'
    const isPlanned = (plan || !given) && ahead() > 0 && ahead() <= longestPlan
    return isPlanned ? (plan ?? 'task') : 'catalogue'
  }
  if (first !== 'talk') return first
  if (kinds.includes('order')) return 'order'
  return kinds.includes('task') && ahead() > 0 ? 'task' : 'talk'
}

/** The word that tells a kind; of a catalogue handed over, how the two met. */
export function wordOf(words: readonly KindWord[], kind: EntryKind): KindWord | undefined {
  return words.find((one) =>
    kind === 'catalogue' ? one.channel === 'visit' : entryOf(one) === kind,
  )
}

/** The entry that a word makes of a line. */
function entryOf({ kind }: KindWord): EntryKind {
  return kind === 'promise' ? 'task' : kind
}
