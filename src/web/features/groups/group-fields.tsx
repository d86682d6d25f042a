import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { CostFields } from './cost-fields.tsx'
import { formWords } from './form-messages.ts'
import type { GroupDraft, Wrong } from './group-draft.ts'
import css from './groups.module.css'
import { ScheduleFields } from './schedule-fields.tsx'
import type { GroupPageData } from './types.ts'

export interface GroupFieldsProps {
  readonly group: GroupPageData | undefined
  readonly currency: string
  readonly draft: GroupDraft
  readonly onChange: (draft: GroupDraft) => void
  readonly wrong: ReadonlySet<Wrong>
}

type Texts =
  | 'title'
  | 'place'
  | 'seats'
  | 'planned'
  | 'least'
  | 'price'
  | 'prepayment'
  | 'prepayBy'
  | 'note'

/** What a group is called, when and where it is, for how many, for how much. */
export function GroupFields(props: GroupFieldsProps): ReactNode {
  const { group, draft, onChange, wrong } = props
  const words = useWords(formWords)
  const field = (name: Texts) => ({
    label: words[name],
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  })
  const count = (name: 'seats' | 'planned' | 'least') => ({
    ...field(name),
    error: wrong.has(name) ? words.countWrong : undefined,
    inputMode: 'numeric' as const,
    maxLength: 4,
  })
  const sum = (name: 'price' | 'prepayment') => ({
    ...field(name),
    error: wrong.has(name) ? words.sumWrong : undefined,
    inputMode: 'decimal' as const,
    maxLength: 16,
  })
  return (
    <>
      <TextField
        {...field('title')}
        error={wrong.has('title') ? words.titleNeeded : undefined}
        maxLength={120}
      />
      <TextField {...field('place')} maxLength={300} />
      {!group && <ScheduleFields draft={draft} onChange={onChange} wrong={wrong} />}
      <FieldRow>
        <TextField {...sum('price')} />
        <TextField {...sum('prepayment')} />
        <TextField {...field('prepayBy')} type="date" />
      </FieldRow>
      <CostFields {...props} />
      <FieldRow>
        <TextField {...count('seats')} />
        <TextField {...count('planned')} />
        <TextField {...count('least')} />
      </FieldRow>
      <p className={css.quiet}>{words.seatsHint}</p>
      <TextArea {...field('note')} maxLength={2000} />
    </>
  )
}
