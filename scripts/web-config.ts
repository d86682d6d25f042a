import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { webManifest } from './web-manifest.ts'

const packageRoot = fileURLToPath(new URL('../', import.meta.url))
export const webSource = `${packageRoot}src/web`
export const webOutput = `${packageRoot}dist/web`

/**
 * All that the first screen needs in two files: libraries change seldom, our own code often. What other screens share
 * is one file too: in several, they would come to need each other, and one would run before what it needs.
 */
const chunks = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/, priority: 3 },
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'shared', minShareCount: 2, priority: 1 },
]

/**
 * The app, or another page with the same local book: built such that the strict policy of
 * `src/server/guards/headers.ts` lets it run, with the service worker that keeps it for starts
 * without network.
 */
export function pageConfig(root = webSource, outDir = webOutput): UserConfig {
  return {
    root,
    plugins: [react(), serviceWorker()],
    publicDir: `${webSource}/public`,
    build: {
      outDir,
      emptyOutDir: true,
      // What imports what: `first-screen.ts` reads it.
      manifest: true,
      target: 'es2022',
      sourcemap: false,
      // Nothing inline: neither data: fonts nor the script that older browsers need for preloading.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
    worker: { format: 'es' },
  }
}

function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: `${webSource}/service-worker`,
    filename: 'sw.ts',
    // `src/web/local/service-worker.ts` registers it and offers updates; nothing is forced.
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: webManifest,
    injectManifest: {
      // Every chunk, also those that are loaded on demand: an import must work with the server dead.
      globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    },
  })
}
