import { type ServerProcess, sleep } from './server-process.ts'

/** Asks a server something small again and again, as other people do, and keeps how long each answer took, ms. */
export function watch(server: ServerProcess): { stop(): Promise<readonly number[]> } {
  const waits: number[] = []
  let going = true
  const asking = (async () => {
    while (going) {
      const asked = performance.now()
      await (await fetch(`${server.origin}/api/settings`, { headers: server.headers })).text()
      waits.push(performance.now() - asked)
      await sleep(5)
    }
  })()
  return {
    stop: async () => {
      going = false
      await asking
      return waits
    },
  }
}

export function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
}
