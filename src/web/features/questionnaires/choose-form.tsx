import type { ReactNode } from 'react'
import { type FormRow, formsView } from '../../../domain/questionnaires/forms-view.ts'
import { type Template, templates } from '../../../domain/questionnaires/templates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'

interface ChooseFormProps {
  readonly onPick: (form: FormRow | Template) => void
  readonly onClose: () => void
}

/** The user's own forms, then the ready ones that are not taken yet. */
export function ChooseForm({ onPick, onClose }: ChooseFormProps): ReactNode {
  const lang = useLang()
  const words = filledWords[lang]
  const forms = useView(formsView, {})
  const ready = templates[lang].filter(({ title }) => forms.every((form) => form.title !== title))
  return (
    <Dialog title={words.choose} onClose={onClose}>
      {forms.length > 0 && <FormRows title={words.own} forms={forms} onPick={onPick} />}
      {ready.length > 0 && <FormRows title={words.ready} forms={ready} onPick={onPick} />}
      <Rows>
        <Row icon="edit" title={words.makeOwn} sub={words.makeOwnText} href="/forms" />
      </Rows>
    </Dialog>
  )
}

function FormRows<Form extends FormRow | Template>(props: {
  readonly title: string
  readonly forms: readonly Form[]
  readonly onPick: (form: Form) => void
}): ReactNode {
  const { questions } = filledWords[useLang()]
  return (
    <section>
      <h2 className={css.title}>{props.title}</h2>
      <Rows>
        {props.forms.map((form) => (
          <Row
            key={form.id}
            title={form.title}
            sub={questions(form.questions.length)}
            onClick={() => props.onPick(form)}
          />
        ))}
      </Rows>
    </section>
  )
}
