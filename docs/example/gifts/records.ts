import * as z from 'zod/mini'
import { defineRecord } from '../../../src/book/record.ts'
import { day, id, line } from '../../../src/domain/schemas.ts'

const giftSchema = z.looseObject({ client: id, what: line(200), on: day })

/** A small present given to a client. */
export const giftRecord = defineRecord('gift', giftSchema, {
  owner: 'client',
  happened: 'on',
})
