import type { Registry } from '../book/registry.ts'
import type { Lang } from '../words/lang.ts'
import { explain } from '../words/refusals/explain.ts'
import { systemClock } from './clock.ts'
import { checkSettings, readSettings, type Settings } from './config.ts'
import { serve } from './start.ts'
import { onStopSignal } from './stop.ts'

const opened = {
  ru: (link: string) => `Картотека открыта: ${link}\nОстановить: Ctrl+C`,
  en: (link: string) => `Kartoteka is open: ${link}\nTo stop: Ctrl+C`,
}

/**
 * The whole life of the server as a program: reads flags and environment, says the start link, stops
 * at a signal. When it cannot start it says why in one sentence and the exit code is 1.
 */
export async function runServer(registry: Registry, flags: Settings, lang: Lang): Promise<void> {
  const config = checkSettings(readSettings(process.env, flags))
  const running = config.ok
    ? await serve({ config: config.value, registry, clock: systemClock() })
    : config
  if (!running.ok) {
    console.error(explain(running.refusal, lang))
    process.exitCode = 1
    return
  }
  onStopSignal(running.value.stop)
  console.info(opened[lang](running.value.link))
}
