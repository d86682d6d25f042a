import { create, type Row } from '../../book/change.ts'
import { idFor } from '../../book/ids.ts'
import type { RecordType } from '../../book/record.ts'

/** Ids of the sample are hashes under this one, so that they never meet those of a real book. */
const namespace = '5f0c1c3e-7a54-4c0e-9d3b-2f6a8b1e4d70'

/** Collects the rows of the sample; each record has an id by its type and its place in the row. */
export class Writer {
  readonly rows: Row[] = []

  add<Data>(type: RecordType<Data>, data: Data, id = this.nextId(type.name)): string {
    this.rows.push({ type: type.name, id, rev: 1, data: create(type, id, data).after })
    return id
  }

  private nextId(type: string): string {
    return idFor(namespace, `${type} ${this.rows.length}`)
  }
}
