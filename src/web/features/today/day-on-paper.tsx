import type { ReactNode } from 'react'
import { isPhone } from '../../../domain/clients/contacts.ts'
import { readablePhone } from '../../../domain/clients/readable-phone.ts'
import type { Entry } from '../../../domain/today/entry.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { CallTimeLine } from './call-time-line.tsx'
import { ClientTitle } from './client-title.tsx'
import { daySub, dayTitle } from './day-header.ts'
import css from './day-on-paper.module.css'
import { DoneLine } from './done-line.tsx'
import { todayWords } from './messages.ts'
import { Reasons } from './reasons.tsx'
import { Talk } from './talk.tsx'
import type { DayList } from './use-day-list.ts'

/** The day's list to take along: everything to know before a call, and room for what came of it. */
export function DayOnPaper({ list }: { readonly list: DayList }): ReactNode {
  const lang = useLang()
  return (
    <div className={css.day}>
      <h1>{dayTitle(list.date, lang)}</h1>
      <p className={css.sub}>{daySub(list.open, list.done, lang)}</p>
      {list.items.map((item) =>
        'done' in item ? (
          <DoneLine key={item.done.client.id} {...item.done} />
        ) : (
          <OnPaper key={item.entry.client.id} entry={item.entry} />
        ),
      )}
    </div>
  )
}

function OnPaper({ entry }: { readonly entry: Entry }): ReactNode {
  const words = useWords(todayWords)
  const phones = entry.contacts.filter(isPhone).map(({ value }) => readablePhone(value))
  return (
    <section className={css.person}>
      <div className={css.known}>
        <h2>
          <ClientTitle {...entry.client} />
        </h2>
        {phones.length > 0 && <p className={css.phones}>{phones.join(', ')}</p>}
        <Reasons reasons={entry.reasons} />
        <CallTimeLine {...entry} />
        <Talk {...entry} />
      </div>
      <div className={css.room}>
        <span>+</span>
        <span>−</span>
        <span>{words.note}</span>
      </div>
    </section>
  )
}
