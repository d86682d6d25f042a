import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'
import type { Issue } from './types.ts'

interface IssueFormProps {
  readonly issue?: Issue
  readonly onDone?: () => void
}

/** An issue of the newsletter being written or corrected. */
export function IssueForm({ issue, onDone }: IssueFormProps): ReactNode {
  const words = useWords(broadcastWords)
  const act = useAct()
  const [, go] = useLocation()
  const [title, setTitle] = useState(issue?.title ?? '')
  const [body, setBody] = useState<string>(issue?.body ?? words.begin)
  const [tried, setTried] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || body.trim() === '') return
    const given = issue
      ? await act('newsletter.edit', { id: issue.id, title, body }, words.saved)
      : await act('newsletter.write', { title, body }, words.saved)
    if (!given.ok) return
    const made = given.value.changes[0]?.id
    if (issue) onDone?.()
    else if (made) go(`/newsletters/${made}`)
  }
  return (
    <Page title={words.issue} back={{ href: '/newsletters', label: words.toIssues }}>
      <Card>
        <form onSubmit={save} className={css.form}>
          <TextField
            label={words.issueTitle}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={tried && title.trim() === '' ? words.needTitle : undefined}
          />
          <TextArea
            label={words.issueBody}
            value={body}
            onChange={setBody}
            maxLength={20_000}
            rows={12}
            error={tried && body.trim() === '' ? words.needText : undefined}
          />
          <Button variant="primary" type="submit">
            {words.save}
          </Button>
        </form>
      </Card>
    </Page>
  )
}
