import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { TextField } from '../../ui/field.tsx'
import css from './cold-contacts.module.css'
import { coldContactWords } from './messages.ts'

interface PlaceFieldProps {
  readonly value: string
  readonly onChange: (place: string) => void
  /** Where strangers were met before, the last place first. */
  readonly places: readonly string[]
  readonly wrong: boolean
}

/** Where the user stands: the last place until another is said, and the earlier ones by a tap. */
export function PlaceField({ value, onChange, places, wrong }: PlaceFieldProps): ReactNode {
  const words = useWords(coldContactWords)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (wrong) input.current?.focus()
  }, [wrong])
  const others = places.filter((place) => place !== value).slice(0, 3)
  return (
    <Card className={css.place}>
      <TextField
        ref={input}
        maxLength={200}
        label={words.place}
        value={value}
        onChange={onChange}
        hint={places.length === 0 ? words.placeHint : undefined}
        error={wrong ? words.needPlace : undefined}
      />
      {others.length > 0 && (
        <Chips label={words.earlier}>
          {others.map((place) => (
            <Chip key={place} onClick={() => onChange(place)}>
              {place}
            </Chip>
          ))}
        </Chips>
      )}
    </Card>
  )
}
