import { langOf } from './lang.ts'
import { createProgram } from './program.ts'
import { Stopped } from './stopped.ts'

/** The `kartoteka` command: reads the arguments, does one thing, and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const program = createProgram(langOf(args, process.env))
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
