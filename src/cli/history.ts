import type { Command } from 'commander'
import { takenBack } from '../book/history.ts'
import { clientsView } from '../domain/clients/views.ts'
import { deletedCards } from '../server/history/deleted.ts'
import { tell } from '../server/history/told.ts'
import type { Lang } from '../words/lang.ts'
import { type BookOptions, bookCommand } from './book-command.ts'
import { give, today } from './give.ts'
import { cliWords } from './messages.ts'
import { type OpenBook, withBook } from './open-book.ts'
import { readableDeleted, readableHistory } from './readable-history.ts'
import { Stopped } from './stopped.ts'

interface PageOptions extends BookOptions {
  readonly before?: string
  readonly limit: string
}

/** `history`, `undo` and `deleted`: what was done, and the way back. */
export function addHistory(program: Command, lang: Lang): void {
  const words = cliWords[lang]
  paged(bookCommand(program, 'history', words.history, lang), lang)
    .argument('[client]', words.client)
    .action(async (client: string | undefined, options: PageOptions) => {
      const page = await withBook({ ...options, lang, make: false }, async (open) => {
        const owner = client === undefined ? {} : { owner: await whoIs(open, client, lang) }
        const { store, book } = open.library
        const query = { ...asked(options, lang), ...owner }
        return tell(open.library, await store.history(book.id, query), lang)
      })
      console.info(options.json ? JSON.stringify(page) : readableHistory(page, lang))
    })
  paged(bookCommand(program, 'deleted', words.deleted, lang), lang).action(
    async (options: PageOptions) => {
      const page = await withBook({ ...options, lang, make: false }, (open) =>
        deletedCards(open.library, asked(options, lang), lang),
      )
      console.info(options.json ? JSON.stringify(page) : readableDeleted(page, lang))
    },
  )
  bookCommand(program, 'undo', words.undo, lang)
    .argument('[command]', words.command)
    .option('--json', words.asJson)
    .action(async (command: string | undefined, { db, json }: BookOptions) => {
      const done = await withBook({ db, lang, make: false }, async (open) => {
        const target = command ?? (await lastStanding(open, lang))
        const { id } = await give(open, 'undo', { command: target }, lang)
        const { store, book } = open.library
        const { entries } = await tell(
          open.library,
          await store.history(book.id, { limit: 1 }),
          lang,
        )
        return { command: id, undone: target, title: entries[0]?.title ?? '' }
      })
      console.info(json ? JSON.stringify(done) : done.title)
    })
}

function paged(command: Command, lang: Lang): Command {
  const words = cliWords[lang]
  return command
    .option('--before <revision>', words.before)
    .option('--limit <limit>', words.limit, '30')
    .option('--json', words.asJson)
}

function asked({ before, limit }: PageOptions, lang: Lang) {
  return {
    limit: numberIn(limit, lang),
    ...(before !== undefined && { before: numberIn(before, lang) }),
  }
}

function numberIn(text: string, lang: Lang): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new Stopped(cliWords[lang].badNumber(text))
  return number
}

/** A client by id, or by words that only one card answers to. */
async function whoIs(open: OpenBook, text: string, lang: Lang): Promise<string> {
  if (/^[\da-f]{8}-/i.test(text)) return text.toLowerCase()
  const found = await open.read((book) =>
    clientsView.look(book, { query: text }, { day: today(), lang }),
  )
  const [first, second] = found
  if (!first) throw new Stopped(cliWords[lang].nobody(text))
  if (second) throw new Stopped(cliWords[lang].several(text, found.slice(0, 5).map(nameAndId)))
  return first.id
}

function nameAndId({ name, id }: { readonly name: string; readonly id: string }): string {
  return `${name} ${id}`
}

/** What was done last and was not taken back. */
async function lastStanding(open: OpenBook, lang: Lang): Promise<string> {
  const { store, book } = open.library
  const { entries } = await tell(open.library, await store.history(book.id, { limit: 200 }), lang)
  const back = takenBack(entries)
  const last = entries.find(({ id, undoes }) => undoes.length === 0 && !back.has(id))
  if (!last) throw new Stopped(cliWords[lang].nothingToUndo)
  return last.id
}
