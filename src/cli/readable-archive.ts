import { type ArchiveReport, type CountByType, total } from '../domain/archive/report.ts'
import { type Lang, messages } from '../words/lang.ts'
import { shortList } from './short-list.ts'
import { table } from './table.ts'

const words = messages(
  {
    records: 'Записей в архиве',
    added: 'Новых записей',
    same: 'Уже есть, без изменений',
    differing: { keep: 'Здесь другие, оставлены', take: 'Здесь были другие, взяты из архива' },
    erased: 'О людях, чьи данные стёрты, пропущены',
    clients: (n: number) => ` (карточек: ${n})`,
    similar: 'Тот же телефон или почта уже есть на другой карточке; заведены отдельно:',
  },
  {
    records: 'Records in the archive',
    added: 'New records',
    same: 'Here already, unchanged',
    differing: { keep: 'Differ here, left as they are', take: 'Differed here, taken from it' },
    erased: 'Of people whose data are erased, passed over',
    clients: (n: number) => ` (cards: ${n})`,
    similar: 'The same phone or e-mail is on another card; kept apart:',
  },
)

/** What an archive brought, or would bring. */
export function readableArchive(
  report: ArchiveReport,
  choice: 'keep' | 'take',
  lang: Lang,
): string {
  const say = words[lang]
  const numbers = [
    [say.records, String(report.records)],
    [say.added, counted(report.added, lang)],
    [say.same, counted(report.same, lang)],
    [say.differing[choice], counted(report.differing, lang)],
    ...(total(report.erased) > 0 ? [[say.erased, counted(report.erased, lang)]] : []),
  ]
  const similar = report.similar.map(({ name }) => name)
  return [`${report.file}\n${table(numbers)}`, ...shortList(say.similar, similar, lang)].join(
    '\n\n',
  )
}

function counted(counts: CountByType, lang: Lang): string {
  const { client } = counts
  return `${total(counts)}${client === undefined ? '' : words[lang].clients(client)}`
}
