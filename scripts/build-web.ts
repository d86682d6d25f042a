import { existsSync, readdirSync, statSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'vite'
import { firstScreen } from './first-screen.ts'
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
  const built = await build({ ...pageConfig(webSource, next), configFile: false, logLevel: 'warn' })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const page = await readFile(join(next, 'index.html'), 'utf8')
  const problem = await firstScreen(
    page,
    outputs.filter((file) => file.type === 'chunk'),
  )
  if (problem !== undefined) {
    console.error(problem)
    process.exitCode = 1
  }
  await precompress(next)
  await rm(webOutput, { recursive: true, force: true })
  await rename(next, webOutput)
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
