import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'

/** A server of its own process, as `npm start` runs it. */
export interface ServerProcess {
  readonly origin: string
  /** From the start of the process to the first answer of `/api/health`, ms. */
  readonly startMs: number
  /** Headers of a browser that has opened the start link. */
  readonly headers: Readonly<Record<string, string>>
  /** Resident memory, MB. */
  memory(): Promise<number>
  stop(): Promise<void>
}

export async function startServer(db: string, port: number): Promise<ServerProcess> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['bin/kartoteka.mjs', 'serve', '--db', db, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  const origin = `http://localhost:${port}`
  while (!(await answers(origin))) await sleep(5)
  const startMs = performance.now() - began
  while (!said.includes('?start=')) await sleep(5)
  const token = /\?start=(\S+)/.exec(said)?.[1]
  return {
    origin,
    startMs,
    headers: await enter(origin, token ?? ''),
    memory: async () => residentMb(await readFile(`/proc/${child.pid}/status`, 'utf8')),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function enter(origin: string, token: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', origin }
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ token }),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  if (!response.ok) throw new Error(`The start link was refused: ${response.status}`)
  return { ...headers, cookie }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`)).ok
  } catch {
    return false
  }
}

function residentMb(status: string): number {
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
