import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * What a history is read by: commands by revision, deleted records by type, and which commands touched what
 * belongs to whom, written up to the revision `traced` of each book.
 */
export const trace: Migration = ({ schema }, type) => [
  schema
    .alterTable('book')
    .addColumn('traced', type('integer'), (column) => column.notNull().defaultTo(0)),
  schema
    .createTable('trace')
    .addColumn('book', type('text'), (column) => column.notNull())
    .addColumn('owner', type('text'), (column) => column.notNull())
    .addColumn('revision', type('integer'), (column) => column.notNull())
    .addColumn('command', type('text'), (column) => column.notNull())
    .addColumn('records', type('json'), (column) => column.notNull())
    .addPrimaryKeyConstraint('trace_key', ['book', 'owner', 'revision']),
  schema.createIndex('command_by_revision').on('command').columns(['book', 'revision', 'id']),
  schema
    .createIndex('record_deleted')
    .on('record')
    .columns(['book', 'type', 'rev'])
    .where(sql<boolean>`deleted = 1`),
]
