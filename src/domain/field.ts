import type * as z from 'zod/mini'
import type { Title } from '../book/command.ts'

/** A field of a record, said once: forms, import, export and merge read it from here. */
export interface Field<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: Schema
  readonly label: Title
  /** How the field is typed and shown. */
  readonly kind: 'text' | 'lines' | 'day' | 'birthday' | 'gender' | 'words'
  /** What to ask when it is missing and would help most; asked in this order. */
  readonly ask?: Title
}

export type Fieldset = Readonly<Record<string, Field>>

type Shape<Fields extends Fieldset> = { [Name in keyof Fields]: Fields[Name]['schema'] }

/** The schemas of a set of fields, as an object schema takes them. */
export function shapeOf<Fields extends Fieldset>(fields: Fields): Shape<Fields> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.schema]),
  )
  return shape as Shape<Fields>
}
