import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { shapeOf } from '../field.ts'
import { day, line } from '../schemas.ts'
import { contactKey, contactSchema } from './contacts.ts'
import { clientFields, decidesNames, signNames } from './fields.ts'

const clientSchema = z.looseObject({
  ...shapeOf(clientFields),
  contacts: z.optional(z.array(contactSchema).check(z.maxLength(50))),
  /** The person's number in the program or table they came from. */
  externalId: z.optional(line(100)),
  /** Recognises the same row of a table when the file is imported again. */
  importKey: z.optional(z.string()),
  /** The day the card came in with a file; such a card is "not sorted" until its first order. */
  importedOn: z.optional(day),
  /** No more effort: hidden everywhere. */
  letGoOn: z.optional(day),
  /** The day their data were erased: nothing is left on the card, and only what they bought is counted still. */
  erasedOn: z.optional(day),
  /** Whether it is a woman or a man was asked and does not matter: words stay neutral. */
  neutral: z.optional(z.boolean()),
  decides: z.optional(z.enum(decidesNames)),
  signs: z.optional(z.array(z.enum(signNames)).check(z.maxLength(5))),
  /** IANA name, when it is not the user's own. */
  timezone: z.optional(line(64)),
})

export type ClientData = z.infer<typeof clientSchema>
export type Client = Stored<ClientData>

export const clientRecord = defineRecord<ClientData>('client', clientSchema, {
  index: ['externalId', 'importKey'],
  keys: {
    contact: ({ contacts = [] }) => [...new Set(contacts.flatMap((one) => contactKey(one) ?? []))],
  },
  owner: 'id',
  marks: ['letGoOn'],
  impersonal: ['letGoOn', 'erasedOn'],
})
