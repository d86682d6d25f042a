import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const packageRoot = fileURLToPath(new URL('../', import.meta.url))
export const webSource = `${packageRoot}src/web`
export const webOutput = `${packageRoot}dist/web`

/**
 * All that the first screen needs in two files: libraries change seldom, our own code often. What
 * screens share is put together too, else each page would come in dozens of little files.
 */
const chunks = [
  { name: 'libraries', tags: ['$initial' as const], test: /node_modules/, priority: 3 },
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  {
    name: 'shared',
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 20_000,
    priority: 1,
  },
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
    strategies: 'generateSW',
    // `src/web/local/service-worker.ts` registers it and offers updates; nothing is forced.
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: {
      id: '/',
      name: 'Картотека клиентов',
      short_name: 'Картотека',
      description: 'Кому позвонить сегодня, почему и с чего начать',
      lang: 'ru',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#f7f2e7',
      theme_color: '#f7f2e7',
      icons: [
        { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
        {
          src: '/icon-maskable-512.png',
          type: 'image/png',
          sizes: '512x512',
          purpose: 'maskable',
        },
      ],
    },
    workbox: {
      // Every chunk, also those that are loaded on demand: an import must work with the server dead.
      globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      navigateFallback: '/index.html',
      navigateFallbackDenylist: [/^\/api(\/|$)/],
      // The first page that was loaded needs the kept chunks as well.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // In a file of its own it would be an importScripts, which Trusted Types stop.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  })
}
