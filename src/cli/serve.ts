import type { Command } from 'commander'
import { registry } from '../domain/registry.ts'
import type { Lang } from '../words/lang.ts'
import { cliWords } from './messages.ts'

/** `serve`: the web app and the API on this machine. */
export function addServe(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  program
    .command('serve')
    .description(words.serve)
    .helpOption('-h, --help', words.help)
    .option('--db <db>', words.db)
    .option('--port <port>', words.port)
    .option('--host <host>', words.host)
    .option('--lang <lang>', words.lang)
    .action(async (flags: { db?: string; port?: string; host?: string }) => {
      const { runServer } = await import('../server/main.ts')
      await runServer(registry, { db: flags.db, port: flags.port, host: flags.host }, lang)
    })
}
