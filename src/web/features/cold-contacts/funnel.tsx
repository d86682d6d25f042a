import { type ReactNode, useState } from 'react'
import { funnelView } from '../../../domain/cold-contacts/funnel-view.ts'
import { isDay } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { Part } from '../../ui/part.tsx'
import css from './cold-contacts.module.css'
import { FunnelPicture } from './funnel-picture.tsx'
import { MonthRows, PlaceRows } from './funnel-rows.tsx'
import { coldContactWords } from './messages.ts'

interface Asked {
  readonly from: string
  readonly to: string
}

/** What came of the strangers met in a year, or in days of one's own: as a picture, by place and by month. */
export function Funnel({ places }: { readonly places: readonly string[] }): ReactNode {
  const words = useWords(coldContactWords)
  const [own, setOwn] = useState<Asked>()
  const [place, setPlace] = useState('')
  const isAsked = own && isDay(own.from) && isDay(own.to)
  const params = { ...(isAsked && own), ...(place && { place }) }
  const funnel = useView(funnelView, params)
  if (places.length === 0) {
    return (
      <Card>
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      </Card>
    )
  }
  const { from, to, met, letGo, daysToOrder } = funnel
  const letGoSaid = words.letGoSaid(letGo.leaflet, letGo.card, letGo.nothing)
  const days = daysToOrder === null ? '' : words.daysSaid(daysToOrder)
  return (
    <Part title={words.funnel}>
      <Chips label={words.spans}>
        <Chip tone={own ? 'plain' : 'picked'} aria-pressed={!own} onClick={() => setOwn(undefined)}>
          {words.lastYear}
        </Chip>
        <Chip
          tone={own ? 'picked' : 'plain'}
          aria-pressed={own !== undefined}
          onClick={() => setOwn(own ?? { from, to })}
        >
          {words.own}
        </Chip>
      </Chips>
      {own && <OwnDays days={own} onChange={setOwn} />}
      {places.length > 1 && (
        <SelectField label={words.placeOf} value={place} onChange={setPlace}>
          <option value="">{words.anyPlace}</option>
          {places.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      )}
      <Card className={css.part}>
        {met === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <FunnelPicture funnel={funnel} />
            <p className={css.quiet}>{[letGoSaid, days].filter(Boolean).join(' ')}</p>
          </>
        )}
      </Card>
      {met > 0 && !place && <PlaceRows rows={funnel.places} />}
      {met > 0 && <MonthRows rows={funnel.months} />}
      <p className={css.quiet}>{words.how}</p>
    </Part>
  )
}

interface OwnDaysProps {
  readonly days: Asked
  readonly onChange: (days: Asked) => void
}

function OwnDays({ days, onChange }: OwnDaysProps): ReactNode {
  const words = useWords(coldContactWords)
  return (
    <FieldRow>
      <TextField
        type="date"
        label={words.from}
        value={days.from}
        onChange={(from) => onChange({ ...days, from })}
      />
      <TextField
        type="date"
        label={words.to}
        value={days.to}
        onChange={(to) => onChange({ ...days, to })}
      />
    </FieldRow>
  )
}
