import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { pageConfig } from './web-config.ts'

const packageRoot = fileURLToPath(new URL('../', import.meta.url))
const probeWeb = `${packageRoot}node_modules/.cache/probe-web`

/** Builds the page without a face, which the tests of the local book drive, and says where it is. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a global setup from nowhere else.
export default async function buildProbe(): Promise<void> {
  const config = pageConfig(`${packageRoot}src/web/local/probe`, probeWeb)
  await build({ ...config, configFile: false, logLevel: 'error' })
  process.env.KARTOTEKA_PROBE = probeWeb
}
