import type { ReactNode } from 'react'
import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { formWords } from './form-messages.ts'
import css from './questionnaires.module.css'

/** Forms that are no longer offered; what was filled with them stays on the cards. */
export function ArchivedForms({ forms }: { readonly forms: readonly FormRow[] }): ReactNode {
  const words = formWords[useLang()]
  const act = useAct()
  const bringBack = ({ id, title }: FormRow) =>
    act('form.edit', { id, archived: false }, words.broughtBack(title))
  return (
    <section className={css.ready}>
      <h2 className={css.title}>{words.archive}</h2>
      <Card>
        <ul className={css.sheets}>
          {forms.map((form) => (
            <li key={form.id} className={css.sheet}>
              <div className={css.open}>
                <span>{form.title}</span>
                <span className={css.quiet}>{words.filled(words.times(form.filled))}</span>
              </div>
              <Button
                aria-label={words.of(words.bringBack, form.title)}
                onClick={() => bringBack(form)}
              >
                {words.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
