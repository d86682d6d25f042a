import { defineCommand } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { ok, type Result } from '../../book/result.ts'
import { finish, type Steps } from '../steps.ts'
import { type ArchiveArgs, archiveArgs } from './args.ts'
import { planArchive } from './plan.ts'
import type { ArchiveReport } from './report.ts'

/**
 * Takes the records of an archive into the book, all or nothing; one undo takes them back, and the same archive
 * again changes nothing. Refuses what `planArchive` refuses.
 */
export const importArchive = defineCommand({
  name: 'archive.import',
  title: { ru: 'Загрузить архив', en: 'Import an archive' },
  args: archiveArgs,
  role: 'owner',
  http: { method: 'POST', path: '/archives' },
  logs: ['file', 'differing'],
  run(facts, args) {
    const plan = finish(planArchive(facts, args))
    return plan.ok ? ok(plan.value.changes) : plan
  },
})

/** What importing an archive into the book as it is will do. Refuses what `planArchive` refuses. */
export function* archiveReport(facts: Facts, args: ArchiveArgs): Steps<Result<ArchiveReport>> {
  const plan = yield* planArchive(facts, args)
  return plan.ok ? ok(plan.value.report) : plan
}

export const archiveCommands = [importArchive]
