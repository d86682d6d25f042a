import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { partnersView } from '../../../domain/partners/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField, TextArea, TextField } from '../../ui/field.tsx'
import { ClientPicker } from '../quick-add/client-picker.tsx'
import { wrongDay } from '../quick-add/typed.ts'
import { useActFor, type Whose } from '../quick-add/whose.ts'
import { partnerWords } from './messages.ts'
import css from './partners.module.css'

interface PartnerDialogProps {
  /** Whose card it is; unsaid, it is asked. */
  readonly client?: { readonly id: string; readonly name: string }
  /** The partner to change; a new one otherwise. */
  readonly partner?: PartnerRow
  readonly onClose: () => void
}

/** A client becomes a partner, or what is known of one is corrected. */
export function PartnerDialog({ client, partner, onClose }: PartnerDialogProps): ReactNode {
  const words = useWords(partnerWords)
  const today = useToday()
  const act = useAct()
  const actFor = useActFor()
  const { tree } = useView(partnersView, {})
  const [whose, setWhose] = useState<Whose | undefined>(client)
  const [draft, setDraft] = useState({
    since: partner?.since ?? today,
    broughtBy: partner?.broughtBy?.id ?? '',
    number: partner?.number ?? '',
    note: partner?.note ?? '',
  })
  const [tried, setTried] = useState(false)
  const form = useId()
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const isWrongDay = wrongDay(draft.since, 'past', today) !== undefined
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!whose || isWrongDay) return
    const { since } = draft
    const said = [draft.broughtBy, draft.number.trim(), draft.note.trim()]
    const [broughtBy, number, note] = said.map((text) => text || null)
    const known = {
      ...(broughtBy && { broughtBy }),
      ...(number && { number }),
      ...(note && { note }),
    }
    const given = partner
      ? await act('partner.edit', { id: partner.id, since, broughtBy, number, note }, words.edited)
      : await actFor(whose, 'partner.become', { since, ...known }, words.became(whose.name))
    if (given.ok) onClose()
  }
  const remove = async () => {
    const given = partner && (await act('partner.delete', { id: partner.id }, words.removed))
    if (given?.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      {partner && (
        <Button variant="danger" icon="trash" onClick={remove}>
          {words.remove}
        </Button>
      )}
    </>
  )
  const others = tree.filter((row) => row.client.id !== whose?.id)
  return (
    <Dialog
      title={partner ? words.editTitle : words.becomeTitle}
      onClose={onClose}
      actions={actions}
    >
      <form id={form} onSubmit={save} className={css.form} noValidate>
        {!client && (
          <ClientPicker
            value={whose}
            onChange={setWhose}
            error={tried && !whose ? words.whom : undefined}
          />
        )}
        <TextField
          type="date"
          max={today}
          label={words.sinceField}
          value={draft.since}
          onChange={(since) => change({ since })}
          error={tried && isWrongDay ? words.dayWrong : undefined}
        />
        {others.length > 0 && (
          <SelectField
            label={words.broughtByField}
            value={draft.broughtBy}
            onChange={(broughtBy) => change({ broughtBy })}
          >
            <option value="">{words.byMe}</option>
            {others.map(({ client: { id, name } }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          maxLength={60}
          label={words.numberField}
          value={draft.number}
          onChange={(number) => change({ number })}
        />
        <TextArea
          maxLength={2000}
          label={words.note}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </form>
    </Dialog>
  )
}
