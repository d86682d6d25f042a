import 'zod/compile'
// Files share a process, and what some features say of a day comes with the registry: every file has all of it.
import '../src/domain/registry.ts'
import fc from 'fast-check'

/** Property tests are the same on every machine; another seed is tried with `SEED=… npx vitest run`. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_121) })
