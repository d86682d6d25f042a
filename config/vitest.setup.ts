import 'zod/compile'
import fc from 'fast-check'

/** Property tests are the same on every machine; another seed is tried with `SEED=… npx vitest run`. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_121) })
