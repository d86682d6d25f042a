import { type Command, Option } from 'commander'
import * as z from 'zod/mini'
import { parse } from '../book/parse.ts'
import type { AnyView } from '../book/view.ts'
import { registry } from '../domain/registry.ts'
import { coercer } from '../server/api/coerce.ts'
import { isDay } from '../words/days.ts'
import type { Lang } from '../words/lang.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { today } from './give.ts'
import { cliWords } from './messages.ts'
import { withBook } from './open-book.ts'
import { readable } from './readable.ts'
import { Stopped, stop } from './stopped.ts'

/** Every view of the registry as a subcommand: what it needs as arguments, what it allows as options. */
export function addViews(program: Command, lang: Lang): void {
  for (const view of registry.views.values()) addView(program, view, lang)
}

interface Param {
  readonly enum?: readonly string[]
  readonly type?: string
}

function addView(program: Command, view: AnyView, lang: Lang): void {
  const words = cliWords[lang]
  const command = bookCommand(program, view.name, view.title[lang], lang)
    .option('--date <date>', words.date)
    .option('--json', words.asJson)
  const { params, required } = paramsOf(view)
  for (const name of required) command.argument(`<${name}>`)
  for (const [name, param] of params) {
    if (!required.includes(name)) command.addOption(optionOf(name, param))
  }
  command.action(async (...given: unknown[]) => {
    // Commander hands over the arguments, then the options, then the command itself.
    const options = given[required.length] as BookOptions & { date?: string } & Record<
        string,
        unknown
      >
    const positional = required.map((name, at) => [name, given[at]])
    const named = [...params.keys()].flatMap((name) =>
      options[name] === undefined ? [] : [[name, options[name]]],
    )
    const texts: Record<string, unknown> = Object.fromEntries([...positional, ...named])
    const answer = await look(view, texts, { ...options, lang })
    console.info(options.json ? JSON.stringify(answer) : readable(view.name, answer, lang))
  })
}

async function look(
  view: AnyView,
  texts: Record<string, unknown>,
  { db, date, lang }: BookOptions & { date?: string; lang: Lang },
): Promise<unknown> {
  if (date !== undefined && !isDay(date)) throw new Stopped(cliWords[lang].badDate(date))
  const params = parse(view.params, coercer(view.params)(texts))
  if (!params.ok) return stop(params.refusal, lang)
  const answer = await withBook({ db, lang, make: false }, (open) =>
    open.read((book) => view.ask(book, params.value, { day: date ?? today(), lang })),
  )
  return answer.ok ? answer.value : stop(answer.refusal, lang)
}

function paramsOf(view: AnyView): { params: Map<string, Param>; required: readonly string[] } {
  const schema = z.toJSONSchema(view.params, { io: 'input', unrepresentable: 'any' })
  const params = Object.entries(schema.properties ?? {}) as [string, Param][]
  return { params: new Map(params), required: schema.required ?? [] }
}

function optionOf(name: string, param: Param): Option {
  const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  if (param.type === 'boolean') return new Option(flag)
  const option = new Option(`${flag} <${name}>`)
  return param.enum ? option.choices([...param.enum]) : option
}
