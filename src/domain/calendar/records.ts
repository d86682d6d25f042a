import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { langs } from '../../words/lang.ts'
import { day, line } from '../schemas.ts'

export const feedFields = {
  /** For whom or for what: «телефон», «Ирина». */
  name: line(60),
  /** SHA-256 of the secret in the link, in hexadecimal. The secret itself is nowhere but in the link. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** IANA name of the zone in which the times of meetings are told. */
  tz: line(64),
  lang: z.optional(z.enum(langs)),
}

const feedSchema = z.looseObject({ ...feedFields, madeOn: day })

export type FeedData = z.infer<typeof feedSchema>
export type Feed = Stored<FeedData>

/** A link by which a calendar program fetches the calendar without signing in; without the record the link is dead. */
export const feedRecord = defineRecord<FeedData>('feed', feedSchema, { happened: 'madeOn' })
