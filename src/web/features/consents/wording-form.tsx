import { type FormEvent, type ReactNode, useState } from 'react'
import { consentWordingView } from '../../../domain/consents/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import css from './consents.module.css'
import { consentWords } from './messages.ts'

/** The words in which consent is asked for; changed, they are a new version. */
export function WordingForm(): ReactNode {
  const words = useWords(consentWords)
  const act = useAct()
  const { news } = useView(consentWordingView, {})
  const [typed, setTyped] = useState<string>()
  const text = typed ?? news ?? words.standard
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') act('consent.word', { text }, words.worded)
  }
  return (
    <details className={css.details}>
      <summary>{words.wording}</summary>
      <form onSubmit={save} className={css.form}>
        <TextArea
          label={words.wordingLabel}
          hint={words.wordingHint}
          value={text}
          onChange={setTyped}
          maxLength={4000}
        />
        <div>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </details>
  )
}
