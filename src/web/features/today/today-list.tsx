import type { ReactNode } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusLine } from '../sync/status-line.tsx'
import { DayEnd } from './day-end.tsx'
import { daySub, dayTitle } from './day-header.ts'
import { DoneLine } from './done-line.tsx'
import { FoldedEntry } from './folded-entry.tsx'
import css from './lists.module.css'
import { OpenEntry } from './open-entry.tsx'
import type { DayList } from './use-day-list.ts'

/** The day on a phone: one entry unfolded, the others below it, the finished ones folded with a tick. */
export function TodayList({ list }: { readonly list: DayList }): ReactNode {
  const lang = useLang()
  const { picked, pick, finish, moved } = list
  return (
    <Page title={dayTitle(list.date, lang)} sub={daySub(list.open, list.done, lang)}>
      <div className={css.items}>
        {list.items.map((item) => {
          if ('done' in item) return <DoneLine key={item.done.client.id} {...item.done} />
          const { entry } = item
          const { id } = entry.client
          if (entry !== picked) {
            return <FoldedEntry key={id} entry={entry} onOpen={() => pick(id)} />
          }
          const done = finish.bind(undefined, entry.client)
          return <OpenEntry key={id} entry={entry} focused={moved} onDone={done} />
        })}
      </div>
      <DayEnd {...list} />
      <StatusLine />
    </Page>
  )
}
