import type { ReactNode } from 'react'
import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import { templates } from '../../../domain/questionnaires/templates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { formWords } from './form-messages.ts'
import css from './questionnaires.module.css'

/** Ready forms to begin with, those whose titles are taken left out; one that is taken is a draft until it is saved. */
export function ReadyForms({ forms }: { readonly forms: readonly FormRow[] }): ReactNode {
  const lang = useLang()
  const words = formWords[lang]
  const ready = templates[lang].filter(({ title }) => forms.every((form) => form.title !== title))
  if (ready.length === 0) return null
  return (
    <section className={css.ready}>
      <h2 className={css.title}>{words.ready}</h2>
      <p className={css.quiet}>{words.readyText}</p>
      <Card flush>
        <Rows>
          {ready.map((template) => (
            <Row
              key={template.id}
              icon="plus"
              title={template.title}
              sub={`${words.formKinds[template.kind]} · ${words.questions(template.questions.length)}`}
              href={`/forms/new?from=${template.id}`}
            />
          ))}
        </Rows>
      </Card>
    </section>
  )
}
