import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { audienceView } from '../../../domain/broadcasts/audience-view.ts'
import { newslettersView } from '../../../domain/broadcasts/newsletters-view.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { AudienceCard } from './audience-card.tsx'
import css from './broadcasts.module.css'
import { FilterFields } from './filter-fields.tsx'
import { broadcastWords } from './messages.ts'
import { TextEditor } from './text-editor.tsx'
import type { Filters } from './types.ts'

/** A new broadcast: to whom, what, and how it will look. */
export function Compose(): ReactNode {
  const words = useWords(broadcastWords)
  const act = useAct()
  const [, go] = useLocation()
  const [filters, setFilters] = useState<Filters>({})
  const [title, setTitle] = useState('')
  const [text, setText] = useState<string>(words.begin)
  const [newsletter, setNewsletter] = useState('')
  const [tried, setTried] = useState(false)
  const issues = useView(newslettersView, {})
  const audience = useView(audienceView, { ...filters, ...(newsletter && { newsletter: true }) })
  const people = audience.able
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || text.trim() === '' || people.length === 0) return
    const clients = people.map(({ client }) => client.id)
    const args = { title, text, clients, ...(newsletter && { newsletter }) }
    const given = await act('broadcast.make', args, words.created)
    const made = given.ok ? given.value.changes[0]?.id : undefined
    if (made) go(`/broadcasts/${made}`)
  }
  return (
    <Page title={words.make} back={{ href: '/broadcasts', label: words.toList }}>
      <form onSubmit={save} className={css.compose}>
        <Card className={css.form}>
          <FilterFields filters={filters} tags={audience.tags} onChange={setFilters} />
        </Card>
        <AudienceCard audience={audience} />
        <Card className={css.form}>
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={title}
            onChange={setTitle}
            maxLength={120}
            error={tried && title.trim() === '' ? words.needTitle : undefined}
          />
          <TextEditor
            value={text}
            onChange={setText}
            example={people[0]?.client.id}
            error={tried && text.trim() === '' ? words.needText : undefined}
          />
          {issues.length > 0 && (
            <SelectField
              label={words.withNewsletter}
              hint={words.withNewsletterHint}
              value={newsletter}
              onChange={setNewsletter}
            >
              <option value="">{words.noNewsletter}</option>
              {issues.map((issue) => (
                <option key={issue.id} value={issue.id}>
                  {issue.title}
                </option>
              ))}
            </SelectField>
          )}
        </Card>
        <Button variant="primary" type="submit" disabled={people.length === 0}>
          {words.create(people.length)}
        </Button>
      </form>
    </Page>
  )
}
