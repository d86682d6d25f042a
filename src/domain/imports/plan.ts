import { type Change, create, edit } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import type { Lang } from '../../words/lang.ts'
import { clientName } from '../clients/names.ts'
import { type ClientData, clientRecord } from '../clients/records.ts'
import { type OrderData, orderRecord } from '../orders/records.ts'
import { type Settings, settingsOf } from '../settings/records.ts'
import { type Steps, stepSize } from '../steps.ts'
import { type Card, CardsAtHand } from './cards-at-hand.ts'
import { importKeys } from './import-key.ts'
import { LeftInPeace } from './left-in-peace.ts'
import { crowdedContacts, findCard } from './match.ts'
import { mergeCard } from './merge.ts'
import { OrdersAtHand } from './plan-orders.ts'
import type { ImportReport, Rejection, Similar } from './report.ts'
import type { ImportArgs, ImportRow } from './row.ts'
import { rowIds } from './row-ids.ts'

/** What planning needs of a command's context. */
export type PlanContext = Pick<Context, 'day' | 'at' | 'newId'>

export interface ImportPlan {
  readonly report: ImportReport
  /** Put together when asked: a preview has no use for them. */
  readonly changes: () => readonly Change[]
}

interface Work {
  readonly facts: Facts
  readonly cards: CardsAtHand
  readonly orders: OrdersAtHand
  readonly crowded: ReadonlySet<string>
  readonly settings: Settings
  readonly lang: Lang
  readonly ctx: Pick<Context, 'day' | 'at'>
  readonly idOf: ReturnType<typeof rowIds>
  readonly counts: {
    created: number
    merged: number
    unchanged: number
    skipped: number
    orders: number
  }
  readonly rejected: Rejection[]
  readonly similar: Similar[]
  readonly leftInPeace: LeftInPeace
}

/**
 * What importing rows into a book changes, and the report of it. A row belongs to the card with its number, phone
 * or e-mail, else to the card it once made; never to a card by name alone, but for an order whose client's full
 * name only one card has. Nothing is overwritten, and the same rows again change nothing.
 */
export function* planImport(facts: Facts, args: ImportArgs, ctx: PlanContext): Steps<ImportPlan> {
  const keys = yield* importKeys(args.rows)
  const orderKeys = new Set(keys.filter((_, at) => args.rows[at]?.kind === 'order'))
  const settings = settingsOf(facts)
  const lang = settings.lang ?? 'ru'
  const cards = new CardsAtHand(facts)
  const crowded = yield* crowdedContacts(args.rows)
  const work: Work = {
    facts,
    cards,
    orders: new OrdersAtHand(facts, orderKeys),
    crowded,
    settings,
    lang,
    ctx,
    idOf: rowIds(ctx.newId),
    counts: { created: 0, merged: 0, unchanged: 0, skipped: 0, orders: 0 },
    rejected: [],
    similar: [],
    leftInPeace: new LeftInPeace(facts, { cards, crowded, lang, day: ctx.day }),
  }
  for (const [at, row] of args.rows.entries()) {
    planRow(work, row, { at, key: keys[at] ?? '' })
    if (at % stepSize === stepSize - 1) yield at
  }
  const { counts, rejected, similar } = work
  const gone = work.leftInPeace.named
  const report = { file: args.file, rows: args.rows.length, ...counts, rejected, similar, gone }
  return { report, changes: () => changesOf(work) }
}

function changesOf({ cards, orders }: Work): Change[] {
  const changes: Change[] = []
  for (const { id, base, data } of cards.touched()) {
    if (base) changes.push(...edit(clientRecord, base, data))
    else changes.push(create(clientRecord, id, data))
  }
  for (const { id, base, data } of orders.touched()) {
    if (base) changes.push(...edit(orderRecord, base, data))
    else changes.push(create(orderRecord, id, data))
  }
  return changes
}

/** Where a row stands among the rows of the command, and what it is recognised by. */
interface Place {
  readonly at: number
  readonly key: string
}

function planRow(work: Work, row: ImportRow, place: Place): void {
  const { counts, cards, orders, leftInPeace } = work
  const { key } = place
  const before = row.kind === 'client' ? cards.byImportKey(key) : undefined
  if (before) {
    counts[leftInPeace.hasCard(before) ? 'skipped' : 'unchanged'] += 1
    return
  }
  if (row.kind === 'order' && orders.isKnown(key)) {
    counts.unchanged += 1
    return
  }
  if (leftInPeace.hasRow(row, key)) {
    counts.skipped += 1
    return
  }
  const isFuture = row.order !== undefined && row.order.date > work.ctx.day
  if (isFuture)
    reject(work, row, 'import.future-date', { text: row.order?.date ?? '' }, row.kind === 'client')
  if (isFuture && row.kind === 'order') return
  const saysAll = (card: Card) =>
    mergeCard(card.data, row.client, work.lang) === card.data && orders.has(row, card.id)
  const match = findCard(row, cards, work.crowded, saysAll)
  if (match.ambiguous !== undefined) {
    reject(
      work,
      row,
      'import.ambiguous-client',
      { name: clientName(row.client), count: match.ambiguous },
      false,
    )
    return
  }
  if (match.card ? leftInPeace.hasCard(match.card) : leftInPeace.hasTraits(row)) {
    counts.skipped += 1
    return
  }
  const card = match.card ?? newCard(work, row, place)
  if (match.similar) noteSimilar(work, row, match.similar)
  const merged = match.card ? mergeCard(card.data, row.client, work.lang) : card.data
  const changed = merged !== card.data
  if (changed) cards.put(card, merged)
  const ordered = row.order && !isFuture ? takeOrder(work, row, card, place) : 'known'
  count(work, row, { isNew: !match.card, changed, ordered, inFile: card.base === undefined })
}

interface RowOutcome {
  readonly isNew: boolean
  readonly changed: boolean
  readonly ordered: 'new' | 'filled' | 'known'
  /** The card was made by this import. */
  readonly inFile: boolean
}

function count({ counts }: Work, row: ImportRow, outcome: RowOutcome): void {
  const { isNew, changed, ordered, inFile } = outcome
  if (isNew) counts.created += 1
  if (ordered === 'new') counts.orders += 1
  const added = changed || ordered !== 'known'
  if (row.kind === 'order') {
    if (ordered !== 'new') counts[added ? 'merged' : 'unchanged'] += 1
  } else if (!isNew) counts[added || inFile ? 'merged' : 'unchanged'] += 1
}

const numbered = { ru: 'Клиент', en: 'Client' }

function newCard(work: Work, row: ImportRow, { at, key }: Place): Card {
  const named = clientName(row.client) !== ''
  const data: ClientData = {
    ...row.client,
    ...(!named && { first: `${numbered[work.lang]} ${row.client.externalId ?? ''}`.trim() }),
    ...(row.kind === 'client' && { importKey: key }),
    importedOn: work.ctx.day,
  }
  const card: Card = { id: work.idOf(at, 'client'), data }
  work.cards.put(card, data)
  return card
}

function takeOrder(
  work: Work,
  row: ImportRow,
  card: Card,
  { at, key }: Place,
): RowOutcome['ordered'] {
  const { order } = row
  if (!order) return 'known'
  const data: OrderData = {
    ...order,
    client: card.id,
    currency: order.currency ?? work.settings.currency,
    importKey: key,
    at: work.ctx.at,
  }
  return work.orders.take(row, order, work.idOf(at, 'order'), data)
}

function reject(
  work: Work,
  row: ImportRow,
  code: string,
  params: Rejection['params'],
  kept: boolean,
): void {
  const sheet = row.sheet === undefined ? {} : { sheet: row.sheet }
  work.rejected.push({ row: row.row, column: null, code, params, kept, ...sheet })
}

function noteSimilar(work: Work, row: ImportRow, card: Card): void {
  const sheet = row.sheet === undefined ? {} : { sheet: row.sheet }
  work.similar.push({ row: row.row, client: card.id, name: clientName(card.data), ...sheet })
}
