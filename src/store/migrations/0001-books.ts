import type { Migration } from './migration.ts'

/** Books with their members and records, the log of commands, and the queues of messages and jobs. */
export const books: Migration = ({ schema }, type) => [
  schema
    .createTable('book')
    .addColumn('id', type('text'), (column) => column.primaryKey())
    .addColumn('name', type('text'), (column) => column.notNull())
    .addColumn('epoch', type('text'), (column) => column.notNull())
    .addColumn('revision', type('integer'), (column) => column.notNull())
    .addColumn('created_at', type('text'), (column) => column.notNull()),
  schema
    .createTable('member')
    .addColumn('book', type('text'), (column) => column.notNull())
    .addColumn('id', type('text'), (column) => column.notNull())
    .addColumn('role', type('text'), (column) => column.notNull())
    .addColumn('name', type('text'))
    .addPrimaryKeyConstraint('member_key', ['book', 'id']),
  schema
    .createTable('record')
    .addColumn('book', type('text'), (column) => column.notNull())
    .addColumn('type', type('text'), (column) => column.notNull())
    .addColumn('id', type('text'), (column) => column.notNull())
    .addColumn('rev', type('integer'), (column) => column.notNull())
    .addColumn('deleted', type('integer'), (column) => column.notNull())
    .addColumn('data', type('json'))
    .addPrimaryKeyConstraint('record_key', ['book', 'type', 'id']),
  schema.createIndex('record_by_revision').on('record').columns(['book', 'rev', 'type', 'id']),
  schema
    .createTable('command')
    .addColumn('book', type('text'), (column) => column.notNull())
    .addColumn('id', type('text'), (column) => column.notNull())
    .addColumn('name', type('text'), (column) => column.notNull())
    .addColumn('args', type('json'))
    .addColumn('at', type('text'), (column) => column.notNull())
    .addColumn('day', type('text'), (column) => column.notNull())
    .addColumn('tz', type('text'), (column) => column.notNull())
    .addColumn('actor', type('text'), (column) => column.notNull())
    .addColumn('version', type('integer'), (column) => column.notNull())
    .addColumn('received_at', type('text'), (column) => column.notNull())
    .addColumn('revision', type('integer'), (column) => column.notNull())
    .addColumn('changes', type('json'))
    .addColumn('refusal', type('json'))
    .addPrimaryKeyConstraint('command_key', ['book', 'id']),
  ...queue('message', 'due_at', type, schema),
  ...queue('job', 'run_at', type, schema),
]

type Parts = Parameters<Migration>

/** What waits for its time: a message to send, a job to run. */
function queue(name: string, due: string, type: Parts[1], schema: Parts[0]['schema']) {
  return [
    schema
      .createTable(name)
      .addColumn('book', type('text'), (column) => column.notNull())
      .addColumn('id', type('text'), (column) => column.notNull())
      .addColumn('kind', type('text'), (column) => column.notNull())
      .addColumn('data', type('json'), (column) => column.notNull())
      .addColumn('state', type('text'), (column) => column.notNull())
      .addColumn(due, type('text'), (column) => column.notNull())
      .addColumn('attempts', type('integer'), (column) => column.notNull())
      .addColumn('locked_until', type('text'))
      .addColumn('last_error', type('text'))
      .addPrimaryKeyConstraint(`${name}_key`, ['book', 'id']),
    schema.createIndex(`${name}_due`).on(name).columns(['book', 'state', due]),
  ]
}
