// The clock first: whoever keeps it takes it as it is then.
import { liveLater } from './later.ts'
import 'zod/compile'
import { registry } from '../../src/domain/registry.ts'
import { systemClock } from '../../src/server/clock.ts'
import { checkSettings, readSettings } from '../../src/server/config.ts'
import { type Running, serve } from '../../src/server/start.ts'
import type { Asked, Serving } from './program.ts'

/** A process that opens one server after another, as it is told by the test that started it. */

let running: Running | undefined

async function open({ db, port, web, days }: Serving): Promise<string> {
  liveLater(days)
  const config = checkSettings(readSettings(process.env, { db, port, web }))
  if (!config.ok) throw new Error(config.refusal.code)
  const served = await serve({ config: config.value, registry, clock: systemClock() })
  if (!served.ok) throw new Error(served.refusal.code)
  running = served.value
  return running.link
}

process.on('message', async (asked: Asked) => {
  if (asked === 'stop') await running?.stop()
  process.send?.(asked === 'stop' ? 'stopped' : await open(asked))
})
process.on('disconnect', () => process.exit())
