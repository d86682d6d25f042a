import * as z from 'zod/mini'
import { line } from '../schemas.ts'

/** One record of a book as an archive holds it. */
const archiveRecordSchema = z.object({
  type: z.string().check(z.minLength(1), z.maxLength(100)),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Its fields; each kind of record has a schema of its own, which `planArchive` asks. */
  data: z.unknown().check(z.meta({ type: 'object', additionalProperties: true })),
})

export type ArchiveRecord = Readonly<z.infer<typeof archiveRecordSchema>>

export const archiveArgs = z.object({
  /** The file's name, for the history. */
  file: line(300),
  records: z.array(archiveRecordSchema).check(z.maxLength(500_000)),
  /** Records that are here and say otherwise: they stay as they are (usual), or become as in the archive. */
  differing: z.optional(z.enum(['keep', 'take'])),
})

export type ArchiveArgs = z.infer<typeof archiveArgs>
