import { type Change, create, edit } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { type Contact, sameContact } from '../clients/contacts.ts'
import { folded } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { reopened } from '../forgotten/reopen.ts'
import { settingsOf } from '../settings/records.ts'
import { addWorkDays } from '../settings/work-days.ts'
import { taskRecord } from '../tasks/records.ts'
import { openTasks } from '../tasks/rules.ts'
import type { Somebody } from './known.ts'
import { type ColdContactData, coldContactRecord, coldContactsOf } from './records.ts'

interface Person extends Somebody {
  readonly epithet?: string | undefined
}

interface Meeting {
  readonly contact: ColdContactData
  /** Who left a phone. */
  readonly person?: Person | undefined
  /** The card that they have already. */
  readonly card?: Client | undefined
  readonly callOn?: string | undefined
}

/** Everything that a meeting with a stranger writes: itself, the card, the call. */
export function written(facts: Facts, meeting: Meeting, ctx: Context): Change[] {
  const { contact, person, card } = meeting
  const id = ctx.newId('cold-contact')
  if (!person) return [create(coldContactRecord, id, contact)]
  if (!card) {
    const client = ctx.newId('client')
    return [
      create(coldContactRecord, id, { ...contact, client }),
      newCard(client, person, contact),
      callTo(client, id, meeting, facts, ctx),
    ]
  }
  const known = sameMeeting(facts, card.id, contact)
  const named = { ...contact, client: card.id }
  return [
    ...(known ? edit(coldContactRecord, known, named) : [create(coldContactRecord, id, named)]),
    ...reopened(facts, card, ctx.day),
    ...edit(clientRecord, card, completed(card, person)),
    ...callOnce(card.id, known?.id ?? id, meeting, facts, ctx),
  ]
}

/** Two devices that write down one meeting write one. */
function sameMeeting(facts: Facts, client: string, { on, place }: ColdContactData) {
  return coldContactsOf(facts, client).find(
    (one) => one.on === on && folded(one.place) === folded(place),
  )
}

function newCard(id: string, person: Person, { on, place, note }: ColdContactData): Change {
  const { contacts, ...name } = person
  return create(clientRecord, id, {
    ...name,
    contacts: [...contacts],
    metOn: on,
    metWhere: place,
    metHow: note,
  })
}

/** What the card does not say yet; how they met for the first time is not written over. */
function completed(card: Client, { first, last, patronymic, epithet, contacts }: Person) {
  const known: readonly Contact[] = card.contacts ?? []
  const added = contacts.filter((one) => !known.some((other) => sameContact(one, other)))
  return {
    first: card.first ?? first,
    last: card.last ?? last,
    patronymic: card.patronymic ?? patronymic,
    epithet: card.epithet ?? epithet,
    contacts: [...known, ...added],
  }
}

/** One call is enough, however often they met before it. */
function callOnce(
  client: string,
  coldContact: string,
  meeting: Meeting,
  facts: Facts,
  ctx: Context,
): Change[] {
  const open = openTasks(facts, client).find((task) => task.coldContact !== undefined)
  if (!open) return [callTo(client, coldContact, meeting, facts, ctx)]
  return edit(taskRecord, open, { coldContact, due: meeting.callOn ?? open.due })
}

function callTo(
  client: string,
  coldContact: string,
  { callOn }: Meeting,
  facts: Facts,
  ctx: Context,
): Change {
  const due = callOn ?? addWorkDays(settingsOf(facts), ctx.day, 1)
  return create(taskRecord, ctx.newId('task'), {
    client,
    coldContact,
    kind: 'task',
    due,
    madeOn: ctx.day,
  })
}
