import type { ReactNode } from 'react'
import { sendChannels } from '../../../domain/broadcasts/records.ts'
import { folderNames } from '../../../domain/folders/rules.ts'
import { monthName } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Check } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/field.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'
import type { Filters } from './types.ts'

interface FilterFieldsProps {
  readonly filters: Filters
  readonly tags: readonly string[]
  readonly onChange: (filters: Filters) => void
}

const silences = [2, 3, 6, 12, 24]

/** Whom the broadcast is for: everything that is picked has to hold. */
export function FilterFields({ filters, tags, onChange }: FilterFieldsProps): ReactNode {
  const lang = useLang()
  const words = broadcastWords[lang]
  const set = (name: keyof Filters, value: string | number | boolean | undefined) => {
    const { [name]: _, ...others } = filters
    // Each field is given only values of its own list.
    onChange((value === undefined ? others : { ...others, [name]: value }) as Filters)
  }
  const text = (name: keyof Filters) => (value: string) => set(name, value || undefined)
  const number = (name: keyof Filters) => (value: string) =>
    set(name, value ? Number(value) : undefined)
  return (
    <fieldset className={css.filters}>
      <legend>{words.whom}</legend>
      <SelectField label={words.folder} value={filters.folder ?? ''} onChange={text('folder')}>
        {['', ...folderNames].map((folder) => (
          <option key={folder} value={folder}>
            {words.folders[folder]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.silent}
        value={String(filters.silentMonths ?? '')}
        onChange={number('silentMonths')}
      >
        <option value="">{words.anySilent}</option>
        {silences.map((months) => (
          <option key={months} value={months}>
            {words.months(months)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.month}
        value={String(filters.month ?? '')}
        onChange={number('month')}
      >
        <option value="">{words.anyMonth}</option>
        {Array.from({ length: 12 }, (_, at) => (
          <option key={monthName(at + 1, lang)} value={at + 1}>
            {monthName(at + 1, lang)}
          </option>
        ))}
      </SelectField>
      {tags.length > 0 && (
        <SelectField label={words.tag} value={filters.tag ?? ''} onChange={text('tag')}>
          <option value="">{words.anyTag}</option>
          {tags.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </SelectField>
      )}
      <SelectField label={words.channel} value={filters.channel ?? ''} onChange={text('channel')}>
        {['', ...sendChannels].map((channel) => (
          <option key={channel} value={channel}>
            {words.channels[channel]}
          </option>
        ))}
      </SelectField>
      <Check
        label={words.vip}
        checked={filters.vip ?? false}
        onChange={(vip) => set('vip', vip || undefined)}
      />
    </fieldset>
  )
}
