import { total } from '../../../domain/archive/report.ts'
import type { Lang } from '../../../words/lang.ts'
import { archiveWords } from './archive-messages.ts'
import { importWords } from './messages.ts'
import type { Outcome } from './use-import.ts'

/** What a file brought, in a sentence or two. */
export function doneText(outcome: Outcome, lang: Lang): string {
  return (outcome.kind === 'rows' ? ofRows(outcome, lang) : ofArchive(outcome, lang))
    .filter(Boolean)
    .join(' ')
}

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>

function ofRows({ report }: Of<'rows'>, lang: Lang): (string | false)[] {
  const words = importWords[lang]
  return [
    words.doneText(report.created, report.merged),
    report.orders > 0 && words.doneOrders(report.orders),
  ]
}

function ofArchive({ report, args }: Of<'archive'>, lang: Lang): (string | false)[] {
  const words = archiveWords[lang]
  const cards = report.added.client ?? 0
  const facts = total(report.added) - cards
  const others = total(report.differing)
  return [
    cards + facts > 0 && words.added(cards, facts),
    others > 0 && (args.differing === 'take' ? words.taken(others) : words.kept(others)),
  ]
}
