import type { Result } from '../../../book/result.ts'
import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import type { Template } from '../../../domain/questionnaires/templates.ts'
import { useBook } from '../../local/react.tsx'
import type { Given } from '../../local/types.ts'
import { useAct, useRefused } from '../../shell/act.ts'
import type { Told } from './fill-dialog.tsx'

type Fill = (form: FormRow | Template, told: Told, said: string) => Promise<Result<Given>>

/**
 * Fills a form with a client. A ready form is made on the way, and is one deed with the filling: both are taken back
 * together, and no form is left behind when the filling is refused.
 */
export function useFill(client: string): Fill {
  const book = useBook()
  const act = useAct()
  const refused = useRefused()
  return async (form, told, said) => {
    if ('filled' in form) return act('form.fill', { client, form: form.id, ...told }, said)
    const { id: _, ...ready } = form
    const made = await book.give('form.make', ready)
    if (!made.ok) {
      await refused(made.refusal)
      return made
    }
    const { id, changes } = made.value
    const given = await act('form.fill', { client, form: changes[0]?.id, ...told }, said, [id])
    if (!given.ok) await book.undo(id)
    return given
  }
}
