import { type HTMLAttributes, type ReactNode, useRef } from 'react'
import {
  type ContactKindName,
  contactKindNames,
  contactKinds,
} from '../../../../domain/clients/contacts.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { Button } from '../../../ui/button.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import type { DraftContact } from './card-draft.ts'
import css from './edit-card.module.css'
import { editWords } from './messages.ts'

interface ContactsFieldProps {
  readonly contacts: readonly DraftContact[]
  readonly onChange: (contacts: readonly DraftContact[]) => void
}

/** The keyboard that a phone shows for a kind of contact. */
const keyboards: Readonly<Record<string, HTMLAttributes<HTMLInputElement>['inputMode']>> = {
  phone: 'tel',
  email: 'email',
  account: 'text',
}

export function ContactsField({ contacts, onChange }: ContactsFieldProps): ReactNode {
  const words = useWords(editWords)
  const nextKey = useRef(contacts.length)
  const put = (changed: DraftContact) =>
    onChange(contacts.map((one) => (one.key === changed.key ? changed : one)))
  const drop = (key: number) => onChange(contacts.filter((one) => one.key !== key))
  const add = () => {
    const kind = contacts.some((one) => one.kind === 'mobile') ? 'email' : 'mobile'
    onChange([...contacts, { key: nextKey.current, kind, value: '', note: '' }])
    nextKey.current += 1
  }
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{words.contacts}</legend>
      {contacts.map((contact) => (
        <ContactLine
          key={contact.key}
          contact={contact}
          onChange={put}
          onDrop={() => drop(contact.key)}
        />
      ))}
      <div>
        <Button icon="plus" onClick={add}>
          {words.addContact}
        </Button>
      </div>
    </fieldset>
  )
}

interface ContactLineProps {
  readonly contact: DraftContact
  readonly onChange: (contact: DraftContact) => void
  readonly onDrop: () => void
}

function ContactLine({ contact, onChange, onDrop }: ContactLineProps): ReactNode {
  const words = useWords(editWords)
  const lang = useLang()
  const { kind, value } = contact
  const pick = (name: string) => {
    const picked: ContactKindName | undefined = contactKindNames.find((one) => one === name)
    if (picked) onChange({ ...contact, kind: picked })
  }
  return (
    <div className={css.contact}>
      <SelectField label={words.kind} labelHidden value={kind} onChange={pick}>
        {contactKindNames.map((name) => (
          <option key={name} value={name}>
            {contactKinds[name].label[lang]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={contactKinds[kind].label[lang]}
        labelHidden
        inputMode={keyboards[contactKinds[kind].is]}
        maxLength={200}
        value={value}
        onChange={(typed) => onChange({ ...contact, value: typed })}
      />
      <IconButton
        icon="close"
        label={words.removeContact(value || contactKinds[kind].label[lang])}
        onClick={onDrop}
      />
    </div>
  )
}
