import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/types.ts'

/** What systems allow a program between asking it to stop and killing it is ten seconds or more. */
const patienceOfStop = 5000

/** Takes no new requests, answers those under way, breaks off what is slower than five seconds, closes the store. */
export async function stopWithin(
  app: FastifyInstance,
  store: Store,
  cut: () => void,
): Promise<void> {
  const late = setTimeout(cut, patienceOfStop - 1000)
  try {
    await app.close()
  } finally {
    clearTimeout(late)
    await store.close()
  }
}

/** Runs `stop` once, at Ctrl+C or when the system asks; a second Ctrl+C ends at once. */
export function onStopSignal(stop: () => Promise<void>): void {
  const once = () => {
    process.off('SIGINT', once)
    process.off('SIGTERM', once)
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
}
