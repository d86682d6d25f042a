/** Brings Temporal to browsers that lack it; nothing may use it before that has resolved. */
export async function bringTemporal(): Promise<void> {
  if ('Temporal' in globalThis) return
  await import('temporal-polyfill/global')
}
