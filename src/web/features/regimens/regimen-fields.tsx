import { type ReactNode, useState } from 'react'
import { clientView } from '../../../domain/clients/card-view.ts'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Choice } from '../../ui/choice.tsx'
import { SelectField, TextArea, TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { boughtBefore } from './bought-before.ts'
import { regimenWords } from './messages.ts'
import { Preview } from './preview.tsx'
import type { RegimenDraft, Wrong } from './regimen-draft.ts'

interface RegimenFieldsProps {
  readonly client: string
  readonly row: RegimenRow | undefined
  readonly draft: RegimenDraft
  readonly onChange: (draft: RegimenDraft) => void
  readonly wrong: ReadonlySet<Wrong>
}

/** What is taken, how long a package lasts, from when and until when. */
export function RegimenFields(props: RegimenFieldsProps): ReactNode {
  const { client, row, draft, onChange, wrong } = props
  const words = regimenWords[useLang()]
  const card = useView(clientView, { id: client })
  const known = draft.product ? [] : boughtBefore(card?.timeline ?? [])
  const put = (field: keyof RegimenDraft) => (text: string) => onChange({ ...draft, [field]: text })
  const amount = (field: 'daily' | 'packSize' | 'packs' | 'packDays' | 'courseDays') => ({
    value: draft[field],
    onChange: put(field),
    error: wrong.has(field) ? words.amountWrong : undefined,
    inputMode: 'decimal' as const,
    maxLength: 8,
  })
  return (
    <>
      <TextField
        label={words.product}
        hint={words.productHint}
        error={wrong.has('product') ? words.needProduct : undefined}
        value={draft.product}
        onChange={put('product')}
        maxLength={200}
      />
      {known.length > 0 && (
        <Chips label={words.fromOrders}>
          {known.map((name) => (
            <Chip key={name} onClick={() => put('product')(name)}>
              {name}
            </Chip>
          ))}
        </Chips>
      )}
      <Choice
        label={words.counted}
        options={[
          { value: 'amount', label: words.byAmount },
          { value: 'days', label: words.byDays },
        ]}
        value={draft.counted}
        onChange={(counted) => onChange({ ...draft, counted })}
      />
      {draft.counted === 'amount' ? (
        <>
          <FieldRow>
            <TextField label={words.daily} {...amount('daily')} />
            <TextField label={words.packSize} {...amount('packSize')} />
          </FieldRow>
          <Unit unit={draft.unit} onChange={put('unit')} />
        </>
      ) : (
        <TextField label={words.packDays} {...amount('packDays')} />
      )}
      <FieldRow>
        <TextField
          label={words.startedOn}
          type="date"
          error={wrong.has('startedOn') ? words.dayWrong : undefined}
          value={draft.startedOn}
          onChange={put('startedOn')}
        />
        <TextField label={words.startPacks} {...amount('packs')} />
      </FieldRow>
      <Preview draft={draft} row={row} client={client} />
      <TextField label={words.courseDays} hint={words.courseHint} {...amount('courseDays')} />
      <TextArea label={words.note} value={draft.note} onChange={put('note')} maxLength={2000} />
    </>
  )
}

/** One of the usual units, or one's own. */
function Unit(props: { readonly unit: string; readonly onChange: (unit: string) => void }) {
  const words = regimenWords[useLang()]
  const { unit, onChange } = props
  const isKnown = unit === '' || words.units.includes(unit)
  const [isOwn, setOwn] = useState(!isKnown)
  const pick = (picked: string) => {
    setOwn(picked === own)
    onChange(picked === own ? '' : picked)
  }
  return (
    <>
      <SelectField label={words.unit} value={isOwn ? own : unit} onChange={pick}>
        <option value="">{words.noUnit}</option>
        {words.units.map((one) => (
          <option key={one}>{one}</option>
        ))}
        <option value={own}>{words.otherUnit}</option>
      </SelectField>
      {isOwn && <TextField label={words.ownUnit} value={unit} onChange={onChange} maxLength={30} />}
    </>
  )
}

const own = 'own'
