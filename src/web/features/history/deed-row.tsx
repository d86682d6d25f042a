import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RecordChange } from '../../../book/describe.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import type { ShownDeed } from './deeds.ts'
import css from './history.module.css'
import { historyWords } from './messages.ts'

interface DeedRowProps {
  readonly deed: ShownDeed
  /** Who did it, in words. */
  readonly who: string
  /** On the history of one card its name is not repeated. */
  readonly ofCard: boolean
  /** Whether it was taken back already. */
  readonly back: boolean
  /** Whether a card is still there to be opened. */
  readonly isThere: (client: string) => boolean
  /** Absent for whoever may not change anything. */
  readonly onUndo: (() => void) | undefined
}

/** Something that was done: when, who, what in words, and the way back. */
export function DeedRow(props: DeedRowProps): ReactNode {
  const { deed, who, ofCard, back, isThere, onUndo } = props
  const words = useWords(historyWords)
  const lang = useLang()
  const time = new Date(deed.at).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })
  const isReturn = deed.undoes.length > 0 || deed.records.some(({ did }) => did === 'deleted')
  const left = deed.people - deed.whose.length
  const marks = [
    back && words.back,
    deed.waiting && words.waiting,
    deed.erased && words.erased,
  ].filter(Boolean)
  return (
    <li className={css.deed}>
      <div className={css.told}>
        <p className={back ? css.takenBack : css.title}>{deed.title}</p>
        {!ofCard && deed.whose.length > 0 && (
          <p className={css.whose}>
            {deed.whose.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                {isThere(id) ? <Link href={`/clients/${id}`}>{name}</Link> : name}
              </span>
            ))}
            {left > 0 && ` ${words.andMore(left)}`}
          </p>
        )}
        <Changes deed={deed} />
        <p className={css.when}>{[time, who, ...marks].join(' · ')}</p>
      </div>
      {onUndo && !back && !deed.erased && (
        <Button onClick={onUndo} icon="undo" className={css.undo}>
          {isReturn ? words.restore : words.undo}
          <Hidden>: {words.undoOf(deed.title, time)}</Hidden>
        </Button>
      )}
    </li>
  )
}

/** What became of the records; what touched many people is told by its number. */
function Changes({ deed }: { readonly deed: ShownDeed }): ReactNode {
  const words = useWords(historyWords)
  const { records, count, people, whose } = deed
  if (count > records.length || people > whose.length)
    return <p className={css.many}>{words.many(count)}</p>
  return records.map((record) => <Change key={`${record.type} ${record.id}`} record={record} />)
}

function Change({ record }: { readonly record: RecordChange }): ReactNode {
  const words = useWords(historyWords)
  const { title, did, fields } = record
  if (did !== 'changed') {
    const what = fields.map(({ label, before, after }) => `${label}: ${after ?? before}`).join(', ')
    return (
      <p className={css.whole}>
        <span aria-hidden="true">{did === 'made' ? '+ ' : '− '}</span>
        <Hidden>{words.did[did]}: </Hidden>
        {title}
        {what && `. ${what}`}
      </p>
    )
  }
  return (
    <dl className={css.fields}>
      {fields.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            <span className={css.before}>
              <Hidden>{words.was} </Hidden>
              {before ?? words.nothing}
            </span>
            <span aria-hidden="true"> → </span>
            <span>
              <Hidden>{words.is} </Hidden>
              {after ?? words.nothing}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
