import * as z from 'zod/mini'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { yearOf } from '../../words/days.ts'
import { ageOn, isRound, nextBirthday } from '../birthdays/rules.ts'
import { shapeOf } from '../field.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames, greenUntil } from '../folders/rules.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { genderOf } from '../names/gender.ts'
import { ordersOf, sumsByYear } from '../orders/rules.ts'
import { id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { habitOf } from '../silence/habit.ts'
import { factSchema, timelineOf } from '../timeline/timeline.ts'
import { vipPlaceOf } from '../vip/views.ts'
import { contactSchema } from './contacts.ts'
import { lastOrderSchema } from './entry.ts'
import { clientFields, decidesNames, signNames } from './fields.ts'
import { nextQuestions } from './hints.ts'
import { clientName } from './names.ts'
import { clientRecord } from './records.ts'
import { zoneOfClient } from './time-zone.ts'

const cardSchema = z.object({
  id: z.string(),
  name: z.string(),
  fields: z.looseObject({
    ...shapeOf(clientFields),
    timezone: z.optional(z.string()),
    neutral: z.optional(z.boolean()),
    decides: z.optional(z.enum(decidesNames)),
    signs: z.optional(z.array(z.enum(signNames))),
  }),
  /** As the card says, else as the name tells; null where words stay neutral. */
  gender: z.nullable(z.enum(['f', 'm'])),
  contacts: z.array(contactSchema),
  /** Where the client's clock is, if that is known. */
  zone: z.nullable(z.string()),
  folder: z.enum(folderNames),
  /** The last green day, for a client of the green folder. */
  greenUntil: z.nullable(z.string()),
  letGoOn: z.nullable(z.string()),
  birthday: z.nullable(
    z.object({ next: z.string(), age: z.nullable(z.int()), round: z.boolean() }),
  ),
  lastOrder: lastOrderSchema,
  /** Minor units of the book's currency over all orders. */
  total: z.int(),
  /** «Обычно раз в 5 недель, молчит 11»; null until somebody has ordered twice. */
  habit: z.nullable(z.string()),
  /** Among the best of the year that is honoured now, and at which place. */
  vip: z.nullable(z.object({ year: z.int(), place: z.int() })),
  years: z.array(z.object({ year: z.int(), sum: z.int(), count: z.int() })),
  timeline: z.array(factSchema),
  questions: z.array(z.object({ field: z.string(), question: z.string() })),
})

/** A whole card: the fields, the folder, everything with the client, sums by year, what to ask next time. Null when there is no such card. */
export const clientView = defineView({
  name: 'client',
  title: { ru: 'Карточка', en: 'Client' },
  params: z.object({ id }),
  result: z.nullable(cardSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/clients/{id}' },
  absent: () => refuse('client.unknown'),
  run(book, params, { day, lang }) {
    const client = book.get(clientRecord, params.id)
    if (!client || client.erasedOn) return null
    const { id: clientId, contacts = [], letGoOn: _gone, erasedOn: _erased, ...rest } = client
    const vip = vipPlaceOf(book, clientId, day)
    const { folder, lastOrder, total } = standingOf(book, client, day)
    const next = client.birthday && nextBirthday(client.birthday, day)
    const age = client.birthday && next ? ageOn(client.birthday, next) : undefined
    const { externalId: _, importKey: __, importedOn: ___, ...fields } = rest
    return {
      id: clientId,
      name: clientName(client),
      fields,
      gender: genderOf(client) ?? null,
      contacts,
      zone: zoneOfClient(client) ?? null,
      folder,
      greenUntil:
        folder === 'green' && lastOrder
          ? greenUntil(lastOrder.date, settingsOf(book).folderMonths)
          : null,
      letGoOn: forgottenOn(book, client, day) ?? null,
      birthday: next ? { next, age: age ?? null, round: isRound(age) } : null,
      lastOrder: lastOrder
        ? { date: lastOrder.date, sum: lastOrder.sum ?? null, currency: lastOrder.currency ?? null }
        : null,
      total,
      habit: habitOf(ordersOf(book, clientId), day, lang) ?? null,
      vip: vip ? { year: vip.year, place: vip.place } : null,
      years: sumsByYear(ordersOf(book, clientId), yearOf(day)),
      timeline: timelineOf(book, clientId),
      questions: nextQuestions(client, lang),
    }
  },
})
