import type { Engine } from './engine/engine.ts'

/** Reads one fact about the database as a whole. */
export function readMeta({ db }: Engine, name: string) {
  return db.selectFrom('meta').select('value').where('name', '=', name)
}

export function writeMeta({ db }: Engine, name: string, value: string) {
  return db
    .insertInto('meta')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
}
