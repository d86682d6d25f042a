import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { fillText } from '../../../domain/texts/fill.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import css from './broadcasts.module.css'
import { IssueForm } from './issue-form.tsx'
import { broadcastWords } from './messages.ts'
import type { Issue } from './types.ts'

/** A page is for everybody: where a mail has the name, it goes without. */
const nobody = { id: '' }

/** An issue as a page to read, to print and to correct. */
export function IssuePage({ issue }: { readonly issue: Issue }): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const act = useAct()
  const [, go] = useLocation()
  const [editing, setEditing] = useState(false)
  if (editing) return <IssueForm issue={issue} onDone={() => setEditing(false)} />
  const remove = async () => {
    const given = await act('newsletter.delete', { id: issue.id }, words.removedIssue)
    if (given.ok) go('/newsletters')
  }
  return (
    <Page
      title={issue.title}
      sub={longDay(issue.on, lang)}
      back={{ href: '/newsletters', label: words.toIssues }}
      tools={
        <>
          <Button variant="quiet" icon="edit" onClick={() => setEditing(true)}>
            {words.edit}
          </Button>
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button variant="quiet" icon="trash" onClick={remove}>
            {words.removeIssue}
          </Button>
        </>
      }
    >
      <Card>
        <article className={css.issue}>{fillText(issue.body, nobody, lang).text}</article>
      </Card>
    </Page>
  )
}
