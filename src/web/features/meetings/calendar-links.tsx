import { type ReactNode, useState } from 'react'
import { feedsView } from '../../../domain/calendar/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSample } from '../../shell/sample.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Part } from '../../ui/part.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { useToast } from '../../ui/toast.tsx'
import { save } from '../imports/save-file.ts'
import { makeFile } from '../more/export-file.ts'
import { linkWords } from './link-messages.ts'
import css from './meetings.module.css'

const NewLink = onDemand(async () => (await import('./new-link.tsx')).NewLink)

/** The calendar elsewhere: a file for once, a link that is asked again and can be switched off. */
export function CalendarLinks(): ReactNode {
  const lang = useLang()
  const words = linkWords[lang]
  const today = useToday()
  const local = useBook()
  const sample = useSample()
  const toast = useToast()
  const act = useAct()
  const feeds = useView(feedsView, {})
  const [making, setMaking] = useState(false)
  const download = async () => {
    try {
      const at = new Date().toISOString()
      const tz = Temporal.Now.timeZoneId()
      const name = local.status.name ?? words.fileName
      const file = await makeFile('ics', { book: local.book, lang, name, day: today, at, tz })
      save(file.name, file.type, file.content)
      toast({ text: words.made(file.name) })
    } catch {
      // A part of the program could not be loaded, or memory ran out.
      toast({ text: words.failed, wrong: true })
    }
  }
  return (
    <Part title={words.title}>
      <p className={css.quiet}>{words.text}</p>
      <Card flush>
        <Rows>
          <Row icon="export" title={words.file} sub={words.fileText} onClick={download} />
          {sample.shown ? (
            <Row icon="info" title={words.sample} />
          ) : (
            <Row
              icon="today"
              title={words.make}
              sub={words.makeText}
              onClick={() => setMaking(true)}
            />
          )}
          {feeds.map(({ id, name, madeOn }) => (
            <Row
              key={id}
              icon="meeting"
              title={name}
              sub={words.madeOn(spokenDay(madeOn, today, lang))}
              aside={
                <Button
                  aria-label={words.revokeOf(name)}
                  onClick={() => act('feed.revoke', { id }, words.revoked(name))}
                >
                  {words.revoke}
                </Button>
              }
            />
          ))}
        </Rows>
      </Card>
      {making && <NewLink onClose={() => setMaking(false)} />}
    </Part>
  )
}
