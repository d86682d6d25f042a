import { type ImportReport, sayRejection } from '../domain/imports/report.ts'
import { type Lang, messages } from '../words/lang.ts'
import { shortList } from './short-list.ts'
import { table } from './table.ts'

const words = messages(
  {
    rows: 'Строк в файле',
    created: 'Новых карточек',
    merged: 'Дополнено и соединено',
    unchanged: 'Без изменений',
    skipped: 'Пропущено: отпущены',
    orders: 'Заказов',
    rejected: 'Не всё понято:',
    gone: 'Эти люди отпущены, их строки пропущены:',
    similar: 'Похожие имена, заведены отдельно:',
  },
  {
    rows: 'Rows in the file',
    created: 'New cards',
    merged: 'Added to and joined',
    unchanged: 'Unchanged',
    skipped: 'Skipped: let go',
    orders: 'Orders',
    rejected: 'Not wholly understood:',
    gone: 'These people were let go, their rows are passed over:',
    similar: 'Similar names, kept apart:',
  },
)

const counts = ['rows', 'created', 'merged', 'unchanged', 'skipped', 'orders'] as const

/** What an import did, or would do, with every row that was not taken as it stood. */
export function readableReport(report: ImportReport, lang: Lang): string {
  const say = words[lang]
  const numbers = counts
    .filter((name) => name !== 'skipped' || report.skipped > 0)
    .map((name) => [say[name], String(report[name])])
  const rejected = report.rejected.map((one) => `  ${sayRejection(one, lang)}`)
  const gone = report.gone.map(({ said }) => said)
  const similar = report.similar.map((one) => `${one.row}: ${one.name}`)
  return [
    `${report.file}\n${table(numbers)}`,
    ...(rejected.length > 0 ? [[say.rejected, ...rejected].join('\n')] : []),
    ...shortList(say.gone, gone, lang),
    ...shortList(say.similar, similar, lang),
  ].join('\n\n')
}
