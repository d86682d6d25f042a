import type { Command } from 'commander'
import * as z from 'zod/mini'
import { registry } from '../domain/registry.ts'
import type { Lang } from '../words/lang.ts'
import { cliWords } from './messages.ts'
import { table } from './table.ts'

/** `commands` and `views`: the registry itself, with JSON Schemas. */
export function addLists(program: Command, lang: Lang): void {
  const commands = [...registry.commands.values()].map(
    ({ name, title, role, http, version, args }) => ({
      name,
      title: title[lang],
      role,
      http,
      version,
      args: () => schemaOf(args),
    }),
  )
  const views = [...registry.views.values()].map(({ name, title, role, http, params, result }) => ({
    name,
    title: title[lang],
    role,
    http,
    params: () => schemaOf(params),
    result: () => schemaOf(result),
  }))
  addList(program, lang, 'commands', commands)
  addList(program, lang, 'views', views)
}

interface Listed {
  readonly name: string
  readonly title: string
  readonly http: { readonly method: string; readonly path: string }
  readonly [schema: string]: unknown
}

function addList(
  program: Command,
  lang: Lang,
  list: 'commands' | 'views',
  entries: readonly Listed[],
): void {
  const words = cliWords[lang]
  program
    .command(list)
    .description(words[list])
    .helpOption('-h, --help', words.help)
    .option('--lang <lang>', words.lang)
    .option('--json', words.asJson)
    .action(({ json }: { json?: true }) => {
      if (json) console.info(JSON.stringify(entries.map(withSchemas)))
      else {
        const rows = entries.map(({ name, title, http }) => [name, title, http.method, http.path])
        console.info(table(rows))
      }
    })
}

function withSchemas(entry: Listed): object {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      typeof value === 'function' ? value() : value,
    ]),
  )
}

function schemaOf(schema: z.ZodMiniType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}
