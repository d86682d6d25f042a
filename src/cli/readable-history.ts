import { takenBack } from '../book/history.ts'
import type { DeletedPage } from '../server/history/deleted.ts'
import type { ToldPage } from '../server/history/told.ts'
import { longDay } from '../words/dates.ts'
import { type Lang, messages } from '../words/lang.ts'

const words = messages(
  {
    nothing: 'Здесь пока ничего не записано.',
    noneDeleted: 'Удалённых карточек нет.',
    back: 'отменено',
    erased: 'содержание стёрто',
    more: (before: number) => `Раньше: --before ${before}`,
    andMore: (n: number) => `и ещё ${n}`,
    deleted: 'удалено',
    restore: (command: string) => `вернуть: kartoteka undo ${command}`,
  },
  {
    nothing: 'Nothing is recorded here yet.',
    noneDeleted: 'There are no deleted cards.',
    back: 'taken back',
    erased: 'what it held was erased',
    more: (before: number) => `Earlier: --before ${before}`,
    andMore: (n: number) => `and ${n} more`,
    deleted: 'deleted',
    restore: (command: string) => `to restore: kartoteka undo ${command}`,
  },
)

type Entry = ToldPage['entries'][number]

/** The history as it would be written on paper: a deed, whose it was, and what became of each field. */
export function readableHistory({ entries, next }: ToldPage, lang: Lang): string {
  const say = words[lang]
  if (entries.length === 0) return say.nothing
  const back = takenBack(entries)
  const deeds = entries.map((entry) => {
    const notes = [back.has(entry.id) && say.back, entry.erased && say.erased].filter(Boolean)
    const mark = notes.length > 0 ? ` (${notes.join(', ')})` : ''
    const whose = entry.whose.map(({ name }) => name).join(', ')
    const left = entry.people - entry.whose.length
    return [
      `${longDay(entry.day, lang)}  ${entry.title}${mark}`,
      `  ${entry.id}`,
      ...(whose ? [`  ${whose}${left > 0 ? ` ${say.andMore(left)}` : ''}`] : []),
      ...linesOf(entry, lang),
    ].join('\n')
  })
  return [...deeds, ...(next === undefined ? [] : [say.more(next)])].join('\n\n')
}

/** A file of thousands is told by its numbers alone. */
function linesOf({ records, count }: Entry, lang: Lang): string[] {
  if (count > records.length) return []
  return records.flatMap(({ title, did, fields }) => {
    const gone = did === 'deleted' ? [`  − ${title}: ${words[lang].deleted}`] : []
    if (did === 'deleted') return gone
    return fields.map(({ label, before, after }) => {
      const change = [before, after].map((text) => (text ?? '—').replaceAll('\n', ' '))
      return `  ${title}, ${label}: ${did === 'made' ? change[1] : change.join(' → ')}`
    })
  })
}

/** The cards that are gone, with what went with each. */
export function readableDeleted({ cards, next }: DeletedPage, lang: Lang): string {
  const say = words[lang]
  if (cards.length === 0) return say.noneDeleted
  const gone = cards.map(({ name, day, command, with: went }) => {
    const what = went.map(({ title, count }) => `${title} × ${count}`).join(', ')
    return [
      `${longDay(day, lang)}  ${name}`,
      ...(what ? [`  ${what}`] : []),
      `  ${say.restore(command)}`,
    ].join('\n')
  })
  return [...gone, ...(next === undefined ? [] : [say.more(next)])].join('\n\n')
}
