import { type Change, create, edit } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import type { Lang } from '../../words/lang.ts'
import { clientName } from '../clients/names.ts'
import { type ClientData, clientRecord } from '../clients/records.ts'
import { type Recognise, recogniser } from '../erasure/recognise.ts'
import { contactTraits, numberTraits, rowTrait } from '../erasure/traits.ts'
import { sayErased } from '../erasure/words.ts'
import { forgottenIn } from '../forgotten/rules.ts'
import { sayForgotten } from '../forgotten/words.ts'
import { type OrderData, orderRecord } from '../orders/records.ts'
import { type Settings, settingsOf } from '../settings/records.ts'
import { type Steps, stepSize } from '../steps.ts'
import { type Card, CardsAtHand } from './cards-at-hand.ts'
import { importKeys } from './import-key.ts'
import { crowdedContacts, findCard, keysOf } from './match.ts'
import { mergeCard } from './merge.ts'
import { OrdersAtHand } from './plan-orders.ts'
import { type Gone, type ImportReport, namedGone, type Rejection, type Similar } from './report.ts'
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
  readonly gone: Gone[]
  readonly recognise: Recognise
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
  const work: Work = {
    facts,
    cards: new CardsAtHand(facts),
    orders: new OrdersAtHand(facts, orderKeys),
    crowded: yield* crowdedContacts(args.rows),
    settings,
    lang: settings.lang ?? 'ru',
    ctx,
    idOf: rowIds(ctx.newId),
    counts: { created: 0, merged: 0, unchanged: 0, skipped: 0, orders: 0 },
    rejected: [],
    similar: [],
    gone: [],
    recognise: recogniser(facts),
  }
  for (const [at, row] of args.rows.entries()) {
    planRow(work, row, { at, key: keys[at] ?? '' })
    if (at % stepSize === stepSize - 1) yield at
  }
  const { counts, rejected, similar, gone } = work
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
  const { counts, cards, orders } = work
  const { key } = place
  const before = row.kind === 'client' ? cards.byImportKey(key) : undefined
  if (before) {
    counts[passesOver(work, before) ? 'skipped' : 'unchanged'] += 1
    return
  }
  if (row.kind === 'order' && orders.isKnown(key)) {
    counts.unchanged += 1
    return
  }
  if (isUnreached(work, row) && passesOverErased(work, row, [rowTrait(key)])) return
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
  if (match.card && passesOver(work, match.card)) {
    counts.skipped += 1
    return
  }
  if (!match.card && passesOverErased(work, row, ownTraits(work, row))) return
  const card = match.card ?? newCard(work, row, place)
  if (match.similar) noteSimilar(work, row, match.similar)
  const merged = match.card ? mergeCard(card.data, row.client, work.lang) : card.data
  const changed = merged !== card.data
  if (changed) cards.put(card, merged)
  const ordered = row.order && !isFuture ? takeOrder(work, row, card, place) : 'known'
  count(work, row, { isNew: !match.card, changed, ordered, inFile: card.base === undefined })
}

/** Whether a row is about somebody who was let go; they are named in the report. */
function passesOver({ facts, ctx, lang, gone }: Work, { base }: Card): boolean {
  const forgotten = base && forgottenIn(facts, base, ctx.day)
  if (!base || !forgotten) return false
  const isNamed = gone.some(({ client }) => client === base.id)
  if (!isNamed && gone.length < namedGone) {
    const said = `${clientName(base)}: ${sayForgotten(forgotten, base, lang)}`
    gone.push({ client: base.id, said })
  }
  return true
}

/** No card has its phones and e-mails: whoever came back has one again. */
function isUnreached({ cards }: Work, { client }: ImportRow): boolean {
  return keysOf(client).every((key) => cards.byContact(key).length === 0)
}

/** What a row tells of its client alone: a phone that many in the file have belongs to none of them. */
function ownTraits({ crowded }: Work, { client }: ImportRow): string[] {
  const contacts = contactTraits(client.contacts).filter((trait) => !crowded.has(trait))
  return [...contacts, ...numberTraits(client)]
}

/** Whether a row is about somebody whose data are erased. */
function passesOverErased(work: Work, row: ImportRow, traits: readonly string[]): boolean {
  const imprint = work.recognise(traits)
  if (!imprint) return false
  work.counts.skipped += 1
  const name = clientName(row.client)
  const said = `${name && `${name}: `}${sayErased(imprint, work.lang)}`
  const isNamed = work.gone.some((one) => one.said === said)
  if (!isNamed && work.gone.length < namedGone) work.gone.push({ client: null, said })
  return true
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
