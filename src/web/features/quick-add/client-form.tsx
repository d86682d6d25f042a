import { type ReactNode, useState } from 'react'
import { clientName } from '../../../domain/clients/names.ts'
import type { PhoneFinder } from '../../../domain/clients/phones.ts'
import {
  type ClientLine,
  clientArgs,
  readClientLine,
} from '../../../domain/quick-add/client-line.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { Form } from './form.tsx'
import { KnownClients } from './known-clients.tsx'
import { quickWords } from './messages.ts'

type Name = 'first' | 'last' | 'patronymic' | 'epithet' | 'phone' | 'email'

const typing = {
  first: { autoCapitalize: 'words' },
  last: { autoCapitalize: 'words' },
  patronymic: { autoCapitalize: 'words' },
  epithet: {},
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none' },
} as const

interface ClientFormProps {
  /** The line above, whose words fill the fields until they are changed by hand. */
  readonly line: string
  readonly phones: PhoneFinder
  readonly onDone: () => void
}

/** A new card: what the line said, in fields that can be put right. */
export function ClientForm({ line, phones, onDone }: ClientFormProps): ReactNode {
  const words = useWords(quickWords)
  const act = useAct()
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({})
  const [error, setError] = useState<string>()
  const read = readClientLine(line, phones)
  const card: ClientLine = filled({ ...read, ...typed })
  const args = clientArgs(card)
  const save = async () => {
    const name = clientName(args)
    if (!name) {
      setError(words.needName)
      return
    }
    const given = await act('client.add', args, words.savedClient(name))
    if (given.ok) onDone()
  }
  const field = (name: Name) => (
    <TextField
      key={name}
      maxLength={200}
      data-field={name}
      {...typing[name]}
      label={words[name]}
      value={typed[name] ?? read[name] ?? ''}
      error={name === 'first' ? error : undefined}
      onChange={(value) => {
        setError(undefined)
        setTyped({ ...typed, [name]: value })
      }}
    />
  )
  return (
    <Form save={words.saveClient} onSave={save}>
      <FieldRow>
        {field('first')}
        {field('last')}
      </FieldRow>
      {field('phone')}
      <KnownClients phone={card.phone} email={card.email} onOpen={onDone} />
      {field('epithet')}
      <FieldRow>
        {field('patronymic')}
        {field('email')}
      </FieldRow>
    </Form>
  )
}

function filled(card: Readonly<Record<string, string | undefined>>): ClientLine {
  const said = Object.entries(card).flatMap(([field, value]) => {
    const text = value?.trim()
    return text ? [[field, text]] : []
  })
  return Object.fromEntries(said)
}
