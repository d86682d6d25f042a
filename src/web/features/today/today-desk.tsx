import type { ReactNode } from 'react'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { useHeadingFocus } from '../../ui/heading-focus.ts'
import { useDocumentTitle } from '../../ui/page.tsx'
import { Split } from '../../ui/split.tsx'
import { walk } from '../../ui/walk.ts'
import { ClientCard } from '../clients/client-card.tsx'
import { DayEnd } from './day-end.tsx'
import { daySub, dayTitle } from './day-header.ts'
import { DoneLine } from './done-line.tsx'
import { FoldedEntry } from './folded-entry.tsx'
import css from './lists.module.css'
import { todayWords } from './messages.ts'
import type { DayList } from './use-day-list.ts'

/** The day on a desk: the list on the left, the whole card of the chosen one on the right. */
export function TodayDesk({ list }: { readonly list: DayList }): ReactNode {
  const lang = useLang()
  const words = useWords(todayWords)
  const title = dayTitle(list.date, lang)
  useDocumentTitle(title)
  const heading = useHeadingFocus()
  const { picked, pick, finish } = list
  const entries = (
    <div className={css.pane}>
      <header className={css.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={css.sub}>{daySub(list.open, list.done, lang)}</p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside take the focus */}
      <div className={css.items} onKeyDown={walk}>
        {list.items.map((item) => {
          if ('done' in item) return <DoneLine key={item.done.client.id} {...item.done} />
          const { entry } = item
          const { id } = entry.client
          return (
            <FoldedEntry
              key={id}
              bare
              entry={entry}
              picked={entry === picked}
              onOpen={() => pick(id)}
            />
          )
        })}
      </div>
      <DayEnd {...list} />
      {list.open > 0 && (
        <div>
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
      )}
    </div>
  )
  const card = picked && (
    <ClientCard
      key={picked.client.id}
      id={picked.client.id}
      entry={picked}
      beside
      focused={list.moved}
      onDone={(tap) => finish(picked.client, tap)}
    />
  )
  return <Split list={entries} detail={card} showing="list" />
}
