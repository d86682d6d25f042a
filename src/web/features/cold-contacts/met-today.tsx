import { type ReactNode, useState } from 'react'
import type { ColdContactRow } from '../../../domain/cold-contacts/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Part } from '../../ui/part.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Totals } from '../../ui/totals.tsx'
import css from './cold-contacts.module.css'
import { coldContactWords } from './messages.ts'

const ContactDialog = onDemand(async () => (await import('./contact-dialog.tsx')).ContactDialog)

/** Whom the user met today: how many, who left a phone, and where a slip is put right. */
export function MetToday({
  contacts,
}: {
  readonly contacts: readonly ColdContactRow[]
}): ReactNode {
  const lang = useLang()
  const words = coldContactWords[lang]
  const today = useToday()
  const [open, setOpen] = useState<ColdContactRow>()
  const named = contacts.flatMap((one) => (one.client ? [{ ...one, client: one.client }] : []))
  const gone = contacts.filter(({ client }) => client === null)
  const edit = (one: ColdContactRow, what: string) => (
    <IconButton icon="edit" label={words.edit(what)} onClick={() => setOpen(one)} />
  )
  return (
    <Part title={words.today}>
      <Card flush>
        <Totals
          totals={[
            { label: words.metWord(contacts.length), value: contacts.length },
            { label: words.phoneWord, value: named.length, good: named.length > 0 },
            { label: words.callsWord, value: named.filter(({ callOn }) => callOn).length },
            { label: words.goneWord, value: gone.length },
          ]}
        />
        <ul className={css.lines}>
          {named.map((one) => (
            <PersonLine
              key={one.id}
              client={one.client}
              sub={[
                one.place,
                one.callOn ? words.call(spokenDay(one.callOn, today, lang)) : words.called,
              ].join(' · ')}
            >
              {edit(one, one.client.name)}
            </PersonLine>
          ))}
        </ul>
        {gone.length > 0 && (
          <details className={css.gone}>
            <summary>{words.goneList(gone.length)}</summary>
            <Rows>
              {gone.map((one, at) => (
                <Row
                  key={one.id}
                  title={words.things[one.given]}
                  sub={one.place}
                  aside={edit(one, `${gone.length - at}, ${words.things[one.given]}`)}
                />
              ))}
            </Rows>
          </details>
        )}
      </Card>
      {open && <ContactDialog contact={open} onClose={() => setOpen(undefined)} />}
    </Part>
  )
}
