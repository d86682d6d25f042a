import type { Lang } from '../../words/lang.ts'
import { minorDigits } from '../../words/money.ts'
import type { ExportCell } from '../imports/export.ts'
import { summarySheetWords } from './sheet-words.ts'
import type { Summary } from './views.ts'

export interface SummarySheet {
  readonly name: string
  /** The first one holds what the columns are called. */
  readonly rows: readonly (readonly ExportCell[])[]
}

/**
 * The summary as tables: the whole, by month, by attention, by source, by client. Sums are numbers in whole units of
 * the currency, shares are 0 to 1.
 */
export function summarySheets(summary: Summary, lang: Lang): SummarySheet[] {
  const words = summarySheetWords[lang]
  const inUnits = (minor: number | null) =>
    minor === null ? null : minor / 10 ** minorDigits(summary.currency)
  const { orders, sum, buyers, newClients, touches, share } = words
  return [
    { name: words.summary, rows: wholeOf(summary, lang, inUnits) },
    {
      name: words.months,
      rows: [
        [words.month, orders, sum, touches, newClients],
        ...summary.months.map((one) => [
          one.month,
          one.orders,
          inUnits(one.sum),
          one.touches,
          one.newClients,
        ]),
      ],
    },
    {
      name: words.attention,
      rows: [
        [touches, words.clientCount, buyers, share, sum, words.averageSum],
        ...summary.attention.map((one) => [
          bandName(one, lang),
          one.clients,
          one.buyers,
          one.share,
          inUnits(one.sum),
          inUnits(one.averageSum),
        ]),
      ],
    },
    {
      name: words.sources,
      rows: [
        [words.source, words.clientCount, buyers, newClients, orders, sum],
        ...summary.sources.map((one) => [
          one.source ?? words.unsaid,
          one.clients,
          one.buyers,
          one.newClients,
          one.orders,
          inUnits(one.sum),
        ]),
      ],
    },
    {
      name: words.clients,
      rows: [
        [words.name, touches, orders, sum],
        ...summary.clients.map((one) => [
          one.client.name,
          one.touches,
          one.orders,
          inUnits(one.sum),
        ]),
      ],
    },
  ]
}

function wholeOf(
  summary: Summary,
  lang: Lang,
  inUnits: (minor: number | null) => number | null,
): SummarySheet['rows'] {
  const words = summarySheetWords[lang]
  const { touches, again } = summary
  return [
    [words.from, summary.from],
    [words.to, summary.to],
    [words.currency, summary.currency],
    [words.orders, summary.orders],
    [words.sum, inUnits(summary.sum)],
    [words.averageOrder, inUnits(summary.averageOrder)],
    [words.buyers, summary.buyers],
    [words.newClients, summary.newClients],
    [words.againOf, again.of],
    [words.again, again.bought],
    [words.share, again.share],
    [words.usual, again.usual],
    [words.touches, touches.all],
    [words.answered, touches.answered],
    [words.call, touches.call],
    [words.message, touches.message],
    [words.visit, touches.visit],
    [words.letter, touches.letter],
  ]
}

/** «0», «1–2», «6 и больше»: how many touches the clients of a band had. */
export function bandName(
  { from, to }: { readonly from: number; readonly to: number | null },
  lang: Lang,
): string {
  if (to === null) return summarySheetWords[lang].andMore(from)
  return from === to ? String(from) : `${from}–${to}`
}
