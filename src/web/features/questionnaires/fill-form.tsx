import { type ReactNode, useState } from 'react'
import { type FormRow, formsView } from '../../../domain/questionnaires/forms-view.ts'
import type { Template } from '../../../domain/questionnaires/templates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ChooseForm } from './choose-form.tsx'
import { FillDialog, type Told } from './fill-dialog.tsx'
import { askedOf } from './fill-draft.ts'
import { filledWords } from './messages.ts'
import { useFill } from './use-fill.ts'

interface FillFormProps {
  readonly client: string
  /** The form to fill; asked for otherwise. */
  readonly form?: string | undefined
  readonly onClose: () => void
}

/** A form of the book, or a ready one that becomes a form of the book when it is filled. */
type Picked = FormRow | Template

/** Fills a form with a client: which one, then its questions. */
export function FillForm({ client, form, onClose }: FillFormProps): ReactNode {
  const words = filledWords[useLang()]
  const forms = useView(formsView, { archived: true })
  const [picked, setPicked] = useState<Picked | undefined>(forms.find(({ id }) => id === form))
  const fill = useFill(client)
  if (!picked) return <ChooseForm onPick={setPicked} onClose={onClose} />
  const save = async (told: Told) => {
    const given = await fill(picked, told, words.saved(picked.title))
    if (given.ok) onClose()
  }
  const questions = 'filled' in picked ? picked.questions : picked.questions.map(askedOf)
  return <FillDialog title={picked.title} questions={questions} onSave={save} onClose={onClose} />
}
