import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tools } from '../../ui/tools.tsx'
import { formWords } from './form-messages.ts'
import { breakEvenIn, type CostDraft, timesIn, wrongCost } from './group-draft.ts'
import type { GroupFieldsProps } from './group-fields.tsx'
import css from './groups.module.css'

/** Rent, materials and the like, a line each, and with how many heads they are covered. */
export function CostFields(props: GroupFieldsProps): ReactNode {
  const { group, currency, draft, onChange, wrong } = props
  const words = useWords(formWords)
  const put = (key: number, patch: Partial<CostDraft>) =>
    onChange({
      ...draft,
      costs: draft.costs.map((cost) => (cost.key === key ? { ...cost, ...patch } : cost)),
    })
  const add = () => {
    const key = Math.max(-1, ...draft.costs.map((cost) => cost.key)) + 1
    onChange({ ...draft, costs: [...draft.costs, { key, label: '', sum: '', per: 'once' }] })
  }
  const drop = (key: number) =>
    onChange({ ...draft, costs: draft.costs.filter((cost) => cost.key !== key) })
  const sessions = group?.sessions.length ?? timesIn(draft).length
  const heads = breakEvenIn(draft, currency, Math.max(1, sessions))
  return (
    <fieldset className={css.costs}>
      <legend>{words.costs}</legend>
      {draft.costs.map((cost) => (
        <CostLine
          key={cost.key}
          cost={cost}
          isTried={wrong.has('costs')}
          onChange={put}
          onDrop={drop}
        />
      ))}
      <Tools>
        <Button variant="quiet" icon="plus" onClick={add}>
          {words.addCost}
        </Button>
      </Tools>
      {heads !== undefined && (
        <p className={css.quiet}>{heads === null ? words.neverEven : words.breakEven(heads)}</p>
      )}
    </fieldset>
  )
}

const pers = ['once', 'session', 'person'] as const

interface CostLineProps {
  readonly cost: CostDraft
  readonly isTried: boolean
  readonly onChange: (key: number, patch: Partial<CostDraft>) => void
  readonly onDrop: (key: number) => void
}

function CostLine({ cost, isTried, onChange, onDrop }: CostLineProps): ReactNode {
  const words = useWords(formWords)
  const { key, label, sum, per } = cost
  const wrong = isTried ? wrongCost(cost) : undefined
  return (
    <div className={css.cost}>
      <FieldRow>
        <TextField
          label={words.costLabel}
          value={label}
          onChange={(text) => onChange(key, { label: text })}
          maxLength={100}
          error={wrong === 'label' ? words.costNeeded : undefined}
        />
        <TextField
          label={words.costSum}
          value={sum}
          onChange={(text) => onChange(key, { sum: text })}
          inputMode="decimal"
          maxLength={16}
          error={wrong === 'sum' ? words.sumWrong : undefined}
        />
        <SelectField
          label={words.costPer}
          value={per}
          onChange={(value) => {
            const wanted = pers.find((one) => one === value)
            if (wanted) onChange(key, { per: wanted })
          }}
        >
          {pers.map((one) => (
            <option key={one} value={one}>
              {words.per[one]}
            </option>
          ))}
        </SelectField>
      </FieldRow>
      <IconButton icon="close" label={words.removeCost(label)} onClick={() => onDrop(key)} />
    </div>
  )
}
