import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcess
  /** The start link, or nothing when the program ended before it said one. */
  readonly link: URL | undefined
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
}

const program = fileURLToPath(new URL('./program.ts', import.meta.url))

/** Starts the server as a program and waits until it says its link or ends. */
export function startChild(db: string, port: number, log = 'error'): Promise<Child> {
  return startProgram([program, db, String(port), log])
}

/** The same of any program of ours, with what its command line takes. */
export async function startProgram(args: readonly string[], env: object = {}): Promise<Child> {
  const child = spawn(process.execPath, args, { stdio: 'pipe', env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  const said = Promise.withResolvers<void>()
  child.stdout.on('data', (data) => {
    stdout += data
    if (stdout.includes('\n')) said.resolve()
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  await Promise.race([said.promise, ended])
  const address = /http:\S+/.exec(stdout)?.[0]
  const link = address === undefined ? undefined : new URL(address)
  return { process: child, link, stdout: () => stdout, stderr: () => stderr, ended }
}
