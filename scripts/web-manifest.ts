import type { ManifestOptions } from 'vite-plugin-pwa'
import { sharePath } from '../src/web/service-worker/share-names.ts'

const icon192 = { src: '/icon-192.png', type: 'image/png', sizes: '192x192' }

/** How the app looks and what it takes when it is installed on a phone. */
export const webManifest: Partial<ManifestOptions> = {
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
    icon192,
    { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
  shortcuts: [
    {
      name: 'Записать',
      description: 'Клиент, заказ, разговор, встреча',
      url: '/?add',
      icons: [icon192],
    },
    { name: 'Сегодня', description: 'Кому позвонить', url: '/', icons: [icon192] },
  ],
  share_target: {
    action: sharePath,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [
        {
          name: 'file',
          accept: [
            'text/vcard',
            'text/x-vcard',
            'text/csv',
            '.vcf',
            '.csv',
            '.xlsx',
            '.xls',
            '.kartoteka',
          ],
        },
      ],
    },
  },
}
