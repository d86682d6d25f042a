import type { Lang } from '../words/lang.ts'

interface Environment {
  readonly LC_ALL?: string
  readonly LC_MESSAGES?: string
  readonly LANG?: string
}

/** `--lang en`, else the language of the system where it is English, else Russian. */
export function langOf(args: readonly string[], env: Environment): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const flag = args[at]
  const asked = flag === '--lang' ? args[at + 1] : flag?.slice('--lang='.length)
  if (asked) return asked === 'en' ? 'en' : 'ru'
  return (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('en') ? 'en' : 'ru'
}
