import type { ReactNode } from 'react'
import { useLocation, useParams, useSearchParams } from 'wouter'
import { type FormRow, formsView } from '../../../domain/questionnaires/forms-view.ts'
import { templates } from '../../../domain/questionnaires/templates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ArchivedForms } from './archived-forms.tsx'
import { draftOfForm, emptyForm } from './form-draft.ts'
import { FormEditor } from './form-editor.tsx'
import { formWords } from './form-messages.ts'
import css from './questionnaires.module.css'
import { ReadyForms } from './ready-forms.tsx'

/** The forms of the book; `/forms/new` makes one, with `from` of a ready one, `/forms/<id>` changes one. */
export function FormsScreen(): ReactNode {
  const lang = useLang()
  const { form: asked } = useParams()
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const forms = useView(formsView, { archived: true })
  const close = () => go('/forms')
  if (asked === 'new') {
    const ready = templates[lang].find(({ id }) => id === search.get('from'))
    const started = ready ? draftOfForm(ready) : emptyForm
    return <FormEditor started={started} onClose={close} />
  }
  const form = forms.find(({ id }) => id === asked)
  if (!form) return <FormList forms={forms} />
  return <FormEditor key={form.id} form={form} started={draftOfForm(form)} onClose={close} />
}

/** Forms that are made, ready ones to begin with, those that were put away. */
function FormList({ forms }: { readonly forms: readonly FormRow[] }): ReactNode {
  const words = formWords[useLang()]
  const kept = forms.filter(({ archivedOn }) => archivedOn === null)
  const archived = forms.filter(({ archivedOn }) => archivedOn !== null)
  return (
    <Page
      title={words.title}
      sub={words.sub}
      actions={
        <ButtonLink variant="primary" icon="plus" href="/forms/new">
          {words.make}
        </ButtonLink>
      }
    >
      {kept.length > 0 ? (
        <Card flush>
          <Rows>
            {kept.map((form) => (
              <FormLine key={form.id} form={form} />
            ))}
          </Rows>
        </Card>
      ) : (
        <EmptyCard title={words.empty}>{words.emptyText}</EmptyCard>
      )}
      <ReadyForms forms={forms} />
      {archived.length > 0 && <ArchivedForms forms={archived} />}
      <p className={css.quiet}>{words.consent}</p>
    </Page>
  )
}

function FormLine({ form }: { readonly form: FormRow }): ReactNode {
  const words = formWords[useLang()]
  const { id, title, kind, questions, filled } = form
  const said = [
    words.formKinds[kind],
    words.questions(questions.length),
    filled > 0 && words.filled(words.times(filled)),
  ]
  return (
    <Row
      icon="journal"
      title={title}
      sub={said.filter(Boolean).join(' · ')}
      href={`/forms/${id}`}
    />
  )
}
