import * as z from 'zod/mini'
import { defineRecord } from '../../book/record.ts'
import { day, id } from '../schemas.ts'

const snoozeSchema = z.looseObject({ client: id, on: day, until: day })

/** A client put off until a day: until then nothing of theirs shows in the day's list. */
export const snoozeRecord = defineRecord('snooze', snoozeSchema, {
  owner: 'client',
  happened: 'on',
})
