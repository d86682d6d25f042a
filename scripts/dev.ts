import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { pageConfig } from './web-config.ts'

/** `npm run dev`: the server, restarted at every change, behind Vite, which renews the page by itself. */

const server = 'http://localhost:4000'
const page = 'http://localhost:5173'

const vite = await createServer({
  ...pageConfig(),
  configFile: false,
  server: {
    port: 5173,
    strictPort: true,
    host: 'localhost',
    proxy: { '/api': server, '/calendar': server },
  },
})
await vite.listen()

const child = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    fileURLToPath(new URL('../bin/kartoteka.mjs', import.meta.url)),
    'serve',
  ],
  {
    env: { ...process.env, KARTOTEKA_DEV_ORIGIN: page },
    stdio: ['inherit', 'pipe', 'inherit'],
  },
)
createInterface(child.stdout).on('line', (line) => console.info(line.replaceAll(server, page)))
child.on('exit', (code) => vite.close().then(() => process.exit(code ?? 0)))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
