import { Command } from 'commander'
import { packageVersion } from '../server/version.ts'
import type { Lang } from '../words/lang.ts'
import { addDo } from './do.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addLists } from './lists.ts'
import { cliWords } from './messages.ts'
import { addServe } from './serve.ts'
import { addViews } from './views.ts'

/** The whole command line in a language; what can be looked at and recorded comes from the registry. */
export function createProgram(lang: Lang): Command {
  const words = cliWords[lang]
  const program = new Command('kartoteka')
    .description(words.about)
    .version(packageVersion(), '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .option('--lang <lang>', words.lang)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title })
    .helpCommand('help [command]', words.help)
    .showHelpAfterError()
  addServe(program, lang)
  addImport(program, lang)
  addViews(program, lang)
  addDo(program, lang)
  addExport(program, lang)
  addLists(program, lang)
  return program
}
