import * as z from 'zod/mini'

/** A command on its way: time travels with it, so that every run of it comes out the same. */
export const envelopeSchema = z.object({
  id: z.uuid(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  args: z.unknown(),
  at: z.iso.datetime(),
  day: z.iso.date(),
  tz: z.string().check(z.maxLength(64)),
  actor: z.string().check(z.maxLength(100)),
  version: z.int().check(z.gte(1)),
})

export type Envelope = z.infer<typeof envelopeSchema>
