import { type FormEvent, Fragment, type ReactNode, useState } from 'react'
import { type ClientFieldName, clientFieldNames } from '../../../../domain/clients/fields.ts'
import { cases } from '../../../../domain/names/declension.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useAct } from '../../../shell/act.ts'
import { ActionBar } from '../../../ui/action-bar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Note } from '../../../ui/note.tsx'
import { Page } from '../../../ui/page.tsx'
import type { CardData } from '../card/types.ts'
import { BirthdayField } from './birthday-field.tsx'
import { type CardDraft, changesOf, draftOf } from './card-draft.ts'
import { CardField } from './card-field.tsx'
import { CasesField } from './cases-field.tsx'
import { ContactsField } from './contacts-field.tsx'
import css from './edit-card.module.css'
import { editWords } from './messages.ts'
import { ZoneField } from './zone-field.tsx'

interface EditCardProps {
  readonly card: CardData
  readonly onClose: () => void
}

/** The cases of the name have a place of their own. */
const inOrder = clientFieldNames.filter((name) => !cases.some((one) => one === name))

/** The whole card as a form, made of the card's fields. */
export function EditCard({ card, onClose }: EditCardProps): ReactNode {
  const words = useWords(editWords)
  const act = useAct()
  const [draft, setDraft] = useState<CardDraft>(() => draftOf(card))
  const [wrong, setWrong] = useState<'birthday' | 'nameless'>()
  const put = (name: ClientFieldName, text: string) =>
    setDraft({ ...draft, fields: { ...draft.fields, [name]: text } })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const changes = changesOf(card, draft)
    if (!changes) return setWrong('birthday')
    if (isNothing(changes)) return onClose()
    const given = await act('client.edit', { id: card.id, ...changes }, words.saved)
    if (given.ok) onClose()
    else if (given.refusal.code === 'client.nameless') setWrong('nameless')
  }
  return (
    <Page title={words.title} sub={card.name}>
      <form onSubmit={save}>
        <Card className={css.form}>
          {wrong === 'nameless' && (
            <Note tone="wrong" live>
              {words.nameless}
            </Note>
          )}
          {inOrder.map((name) => (
            <Fragment key={name}>
              {name === 'birthday' ? (
                <BirthdayField
                  value={draft.birthday}
                  onChange={(birthday) => setDraft({ ...draft, birthday })}
                  wrong={wrong === 'birthday'}
                />
              ) : (
                <CardField
                  name={name}
                  value={draft.fields[name]}
                  onChange={(text) => put(name, text)}
                />
              )}
              {name === 'birthday' && (
                <ContactsField
                  contacts={draft.contacts}
                  onChange={(contacts) => setDraft({ ...draft, contacts })}
                />
              )}
              {name === 'callHours' && (
                <ZoneField
                  value={draft.timezone}
                  onChange={(timezone) => setDraft({ ...draft, timezone })}
                />
              )}
            </Fragment>
          ))}
          <CasesField fields={draft.fields} onChange={put} />
        </Card>
        <ActionBar>
          <Button variant="primary" type="submit">
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </ActionBar>
      </form>
    </Page>
  )
}

function isNothing(changes: NonNullable<ReturnType<typeof changesOf>>): boolean {
  const { set, addContacts, removeContacts } = changes
  return Object.keys(set).length + addContacts.length + removeContacts.length === 0
}
