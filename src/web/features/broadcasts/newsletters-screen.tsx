import { type ReactNode, useState } from 'react'
import { useParams } from 'wouter'
import { newslettersView } from '../../../domain/broadcasts/newsletters-view.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { IssueForm } from './issue-form.tsx'
import { IssuePage } from './issue-page.tsx'
import { broadcastWords } from './messages.ts'

/** The newsletter: its issues with a search, one of them as a page, or a new one. */
export function NewslettersScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>()
  const issues = useView(newslettersView, {})
  const issue = issues.find((one) => one.id === id)
  if (id === 'new') return <IssueForm key="new" />
  return issue ? <IssuePage key={issue.id} issue={issue} /> : <List />
}

function List(): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const [query, setQuery] = useState('')
  const all = useView(newslettersView, {})
  const found = useView(newslettersView, { query })
  const write = (
    <ButtonLink variant="primary" icon="plus" href="/newsletters/new">
      {words.write}
    </ButtonLink>
  )
  return (
    <Page
      title={words.newsletters}
      sub={words.newslettersText}
      back={{ href: '/broadcasts', label: words.toList }}
    >
      {all.length === 0 ? (
        <Card>
          <EmptyState title={words.issueNone} actions={write}>
            {words.issueNoneText}
          </EmptyState>
        </Card>
      ) : (
        <>
          <div>{write}</div>
          <SearchField
            label={words.find}
            hint={words.findHint}
            clear={words.clear}
            value={query}
            onChange={setQuery}
          />
          <Card flush>
            {found.length === 0 && <EmptyState title={words.notFound} />}
            <Rows>
              {found.map(({ id, title, on }) => (
                <Row
                  key={id}
                  icon="mail"
                  title={title}
                  sub={longDay(on, lang)}
                  href={`/newsletters/${id}`}
                />
              ))}
            </Rows>
          </Card>
        </>
      )}
    </Page>
  )
}
