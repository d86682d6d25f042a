import { clientsClaim } from 'workbox-core'
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { takeShare } from './share.ts'
import { sharePath } from './share-names.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the app with their hashes, put in by the build. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[]
}

// The app itself, never its data: every chunk, also those that are loaded on demand.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(api|calendar)(\/|$)/],
  }),
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === sharePath,
  ({ request }) => takeShare(request),
  'POST',
)

// The first page that was loaded needs the kept chunks as well.
clientsClaim()

// An update is offered and not forced: the page says when the person has agreed.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') self.skipWaiting()
})
