import type { Command } from 'commander'
import { registry } from '../domain/registry.ts'
import type { Lang } from '../words/lang.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { give } from './give.ts'
import { cliWords } from './messages.ts'
import { withBook } from './open-book.ts'
import { Stopped } from './stopped.ts'

/** `do NAME '{…}'`: any command of the registry. */
export function addDo(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  bookCommand(program, 'do', words.do, lang)
    .argument('<name>', words.name)
    .argument('[json]', words.json, '{}')
    .option('--json', words.asJson)
    .action(async (name: string, json: string, { db, json: asJson }: BookOptions) => {
      const args = parsed(json, lang)
      const answer = await withBook({ db, lang, make: true }, async (open) => {
        const envelope = await give(open, name, args, lang)
        return { command: envelope.id, name, day: envelope.day, args: envelope.args }
      })
      const title = registry.commands.get(name)?.title[lang] ?? name
      console.info(asJson ? JSON.stringify(answer) : `${title}: ${words.done}`)
    })
}

function parsed(json: string, lang: Lang): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new Stopped(cliWords[lang].badJson, { cause })
  }
}
