import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, countsOfPlaywright, countsOfVitest, sum } from './counts.ts'

/** Everything that must hold: types and rooms, lint, unit, engine, HTTP and sample tests, then the stories in a browser. */
const reports = mkdtempSync(join(tmpdir(), 'kartoteka-test-'))
const vitest = join(reports, 'vitest.json')
const playwright = join(reports, 'playwright.json')

const checked = [run('tsc', ['-b']), run('biome', ['check'])].every((ok) => ok)
const units = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitest}`,
])
const stories = run(process.execPath, ['scripts/e2e.ts', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: playwright,
})

const { passed, failed, skipped } = sum([
  { passed: Number(checked), failed: Number(!checked), skipped: 0 },
  counted(vitest, units, countsOfVitest),
  counted(playwright, stories, countsOfPlaywright),
])
rmSync(reports, { recursive: true })
console.info(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 && checked && units && stories ? 0 : 1

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  console.info(`\n> ${command} ${args.join(' ')}`)
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (error) console.error(error)
  return status === 0
}

/** A runner that broke before it could report counts as one failure. */
function counted(report: string, succeeded: boolean, read: (report: unknown) => Counts): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(report, 'utf8')))
    return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch (error) {
    console.error(`No report: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
