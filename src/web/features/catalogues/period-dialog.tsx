import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { Ledger, Proposed } from './types.ts'

type PeriodDialogProps = { readonly onClose: () => void } & (
  | { readonly period: Ledger; readonly proposed?: never }
  | { readonly proposed: Proposed; readonly period?: never }
)

/** Opens a period, as the rhythm proposes it, or corrects one. */
export function PeriodDialog({ period, proposed, onClose }: PeriodDialogProps): ReactNode {
  const words = useWords(catalogueWords)
  const act = useAct()
  const [, go] = useLocation()
  const form = useId()
  const { from: begins, to: ends } = period ?? proposed
  const [title, setTitle] = useState(period?.period ?? proposed?.title ?? '')
  const [from, setFrom] = useState(begins)
  const [to, setTo] = useState(ends)
  const [copies, setCopies] = useState(period?.copies ? String(period.copies) : '')
  const [tried, setTried] = useState(false)
  const isCount = /^\d{0,5}$/.test(copies.trim())
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || !isCount || !from || !to) return
    const count = copies.trim() === '' ? null : Number(copies)
    const args = { title, from, to }
    const given = period
      ? await act('period.edit', { id: period.id, ...args, copies: count }, words.saved)
      : await act(
          'period.open',
          { ...args, ...(count !== null && { copies: count }) },
          words.opened(title),
        )
    if (!given.ok) return
    onClose()
    const made = period ? undefined : given.value.changes[0]?.id
    if (made) go(`/catalogues/${made}`)
  }
  const remove = async () => {
    const given = await act('period.delete', { id: period?.id }, words.removed)
    if (!given.ok) return
    onClose()
    go('/catalogues')
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {period ? words.save : words.open}
      </Button>
      {period && (
        <Button variant="danger" icon="trash" onClick={remove}>
          {words.remove}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={period ? words.editTitle : words.openTitle} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={title}
          onChange={setTitle}
          maxLength={60}
          error={tried && title.trim() === '' ? words.nameNeeded : undefined}
        />
        <FieldRow>
          <TextField label={words.from} type="date" required value={from} onChange={setFrom} />
          <TextField label={words.to} type="date" required value={to} onChange={setTo} />
        </FieldRow>
        <TextField
          label={words.copies}
          hint={words.copiesHint}
          inputMode="numeric"
          value={copies}
          onChange={setCopies}
          error={tried && !isCount ? words.copiesWrong : undefined}
        />
      </form>
    </Dialog>
  )
}
