import type { Command } from 'commander'
import type { Lang } from '../words/lang.ts'
import { cliWords } from './messages.ts'

const usualBook = process.env.DATABASE_URL || 'data/kartoteka.db'

/** A subcommand that works in a book, with the options that all of them share. */
export function bookCommand(program: Command, name: string, about: string, lang: Lang): Command {
  const words = cliWords[lang]
  return program
    .command(name)
    .description(about)
    .helpOption('-h, --help', words.help)
    .option('--db <db>', words.db, usualBook)
    .option('--lang <lang>', words.lang)
}

export interface BookOptions {
  readonly db: string
  readonly json?: true
}
