import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { ClientPicker } from '../quick-add/client-picker.tsx'
import type { Whose } from '../quick-add/whose.ts'
import { lengthWords } from './lengths.ts'

interface AlongFieldProps {
  readonly value: Whose | undefined
  readonly onChange: (whose: Whose | undefined) => void
  /** The client of the meeting, who comes anyway. */
  readonly except: string | undefined
}

/** Whoever is invited along; folded, since most meetings are with the client alone. */
export function AlongField({ value, onChange, except }: AlongFieldProps): ReactNode {
  const words = useWords(lengthWords)
  const [open, setOpen] = useState(false)
  if (!open && !value) {
    return (
      <div>
        <Button variant="quiet" icon="people" onClick={() => setOpen(true)}>
          {words.invite}
        </Button>
      </div>
    )
  }
  const isClient = value?.id !== undefined && value.id === except
  return (
    <ClientPicker
      knownOnly
      label={words.along}
      value={isClient ? undefined : value}
      onChange={onChange}
      error={isClient ? words.alongClient : undefined}
    />
  )
}
