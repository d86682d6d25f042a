import type { ReactNode } from 'react'
import { formsView } from '../../../domain/questionnaires/forms-view.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import type { Tap } from '../today/outcomes/taps.ts'
import { FillDialog } from './fill-dialog.tsx'
import { filledWords } from './messages.ts'

interface FillAgainProps {
  readonly client: string
  readonly form: string
  readonly onTap: (tap: Tap) => void
  readonly onClose: () => void
}

/** A control sheet filled from the day's list: what is saved is the outcome of the talk. */
export function FillAgain({ client, form: id, onTap, onClose }: FillAgainProps): ReactNode {
  const words = useWords(filledWords)
  const form = useView(formsView, {}).find((one) => one.id === id)
  if (!form) return null
  const { title, questions } = form
  return (
    <FillDialog
      title={title}
      questions={questions}
      onSave={(told) =>
        onTap({
          command: 'form.fill',
          args: { client, form: id, ...told },
          done: words.saved(title),
        })
      }
      onClose={onClose}
    />
  )
}
