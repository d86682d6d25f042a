import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.ts'

/** `npm run test:e2e -- [what playwright test takes]`: brings a browser and a fresh page, runs the tests in it. */

const packageRoot = fileURLToPath(new URL('../', import.meta.url))

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: packageRoot, stdio: 'inherit' })
  return status === 0
}

function bringChromium(): boolean {
  if (findChromium()) return true
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
    return true
  }
  return run('npx', ['playwright', 'install', 'chromium'])
}

const isReady = bringChromium() && run(process.execPath, ['scripts/build-web.ts', '--if-needed'])
const passed =
  isReady &&
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)])
process.exitCode = passed ? 0 : 1
