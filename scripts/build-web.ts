import { existsSync, readdirSync, statSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'vite'
import { circleIn, readBuilds } from './built.ts'
import { firstScreenBudget, firstScreenOf, type Weighed, weighScripts } from './first-screen.ts'
import { pageConfig, webOutput, webSource } from './web-config.ts'

const packageRoot = fileURLToPath(new URL('../', import.meta.url))
/** Everything that ends up in the browser. */
const sources = [
  'src/book',
  'src/domain',
  'src/formats',
  'src/words',
  'src/web',
  'scripts/web-config.ts',
  'vite.config.ts',
  'package-lock.json',
]

if (!process.argv.includes('--if-needed') || !isFresh()) await buildWeb()

/** Whether the page was built after the last change of what it is built from. */
function isFresh(): boolean {
  const page = join(webOutput, 'index.html')
  if (!existsSync(page)) return false
  return newest(sources.map((path) => join(packageRoot, path))) < statSync(page).mtimeMs
}

function newest(paths: readonly string[]): number {
  return Math.max(...paths.map(changedAt))
}

function changedAt(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return /\.(test|suite|fixture)\.tsx?$/.test(path) ? 0 : stat.mtimeMs
  return Math.max(0, newest(readdirSync(path).map((name) => join(path, name))))
}

/** The page that is there stays in use until the new one is whole. */
async function buildWeb(): Promise<void> {
  const next = `${webOutput}.next`
  await build({ ...pageConfig(webSource, next), configFile: false, logLevel: 'warn' })
  const scripts = await weighScripts(next)
  say(scripts)
  const first = firstScreenOf(scripts)
  if (first === 0 || first > firstScreenBudget) {
    console.error(first === 0 ? 'The page has no scripts.' : 'The first screen is too heavy.')
    process.exitCode = 1
  }
  const circle = circleIn(await readBuilds(next))
  if (circle) {
    console.error(`These files need each other, and one would run too early: ${circle.join(', ')}`)
    process.exitCode = 1
  }
  await precompress(next)
  await rm(webOutput, { recursive: true, force: true })
  await rename(next, webOutput)
}

function say(scripts: readonly Weighed[]): void {
  for (const { file, bytes, first } of scripts) {
    console.info(`${kilobytes(bytes)}  ${first ? 'first screen' : 'on demand   '}  ${file}`)
  }
  const budget = kilobytes(firstScreenBudget).trim()
  console.info(`${kilobytes(firstScreenOf(scripts))}  of ${budget} for the first screen, gzip`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB`
}

/** The server sends these as they are, so that each file is packed once and as tightly as can be. */
async function precompress(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files
      .filter((file) => /\.(js|css|html|svg|webmanifest)$/.test(file))
      .map(async (file) => {
        const path = join(folder, file)
        const bytes = await readFile(path)
        await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes))
        await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
      }),
  )
}
