import { handedOver } from '../service-worker/share-names.ts'

/** The file that another app has shared with this one, once; undefined when there is none. */
export async function takeHandedOver(): Promise<File | undefined> {
  if (!('caches' in globalThis)) return undefined
  const cache = await caches.open(handedOver.cache)
  const kept = await cache.match(handedOver.path)
  if (!kept) return undefined
  await cache.delete(handedOver.path)
  const name = decodeURIComponent(kept.headers.get('x-name') ?? '')
  return new File([await kept.blob()], name, { type: kept.headers.get('content-type') ?? '' })
}
