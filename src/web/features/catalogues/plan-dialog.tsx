import { type ReactNode, useState } from 'react'
import { suggestionKinds } from '../../../domain/catalogues/suggestions.ts'
import { suggestionsView } from '../../../domain/catalogues/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { catalogueWords } from './messages.ts'
import { PlanGroup } from './plan-group.tsx'
import type { Ledger } from './types.ts'

interface PlanDialogProps {
  readonly ledger: Ledger
  readonly onClose: () => void
}

/** Whom to give a catalogue in the period: suggested with the reason, ticked one by one or a whole group at once. */
export function PlanDialog({ ledger, onClose }: PlanDialogProps): ReactNode {
  const words = useWords(catalogueWords)
  const act = useAct()
  const suggested = useView(suggestionsView, { period: ledger.id })
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () =>
      new Set(suggested.filter(({ kind }) => kind === 'carried').map(({ client }) => client.id)),
  )
  const pick = (ids: readonly string[], on: boolean) => {
    const next = new Set(picked)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    setPicked(next)
  }
  const save = async () => {
    const args = { period: ledger.id, clients: [...picked] }
    const given = await act('handout.plan', args, words.planDone(picked.size))
    if (given.ok) onClose()
  }
  const actions = (
    <Button variant="primary" disabled={picked.size === 0} onClick={save}>
      {words.planSave(picked.size)}
    </Button>
  )
  return (
    <Dialog title={words.planTitle} onClose={onClose} actions={suggested.length > 0 && actions}>
      <p>{suggested.length > 0 ? words.planText : words.planNobody}</p>
      {suggestionKinds.map((kind) => (
        <PlanGroup
          key={kind}
          kind={kind}
          suggested={suggested.filter((one) => one.kind === kind)}
          picked={picked}
          onPick={pick}
        />
      ))}
    </Dialog>
  )
}
