import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { handoutIn } from '../../../domain/catalogues/records.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { Note } from '../../ui/note.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { catalogueWords } from '../catalogues/messages.ts'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { wrongDay } from './typed.ts'
import { usePeriodOn } from './use-period-on.ts'
import { useActFor } from './whose.ts'

const NewPeriod = onDemand(async () => (await import('../catalogues/new-period.tsx')).NewPeriod)

/** A catalogue handed over in the period of its day; the one big button does what can be done next. */
export function CatalogueForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const lang = useLang()
  const words = quickWords[lang]
  const today = useToday()
  const { book } = useBook()
  const actFor = useActFor()
  const [, go] = useLocation()
  const [picked, setWhose] = useState<typeof said | null>(null)
  const [day, setDay] = useState<string>()
  const [tried, setTried] = useState(false)
  const [opening, setOpening] = useState(false)
  const whose = picked === null ? said : picked
  const on = day ?? read.day ?? today
  const period = usePeriodOn(on)
  const isMissing = !period && !wrongDay(on, 'past', today)
  const known = period && whose?.id ? handoutIn(book, period.id, whose.id)?.givenOn : undefined
  const save = async () => {
    setTried(true)
    if (!whose || wrongDay(on, 'past', today)) return
    const done = catalogueWords[lang].givenDone(whose.name)
    const given = await actFor(whose, 'handout.give', { on }, done)
    if (given.ok) onDone()
  }
  const toCard = () => {
    go(`/clients/${whose?.id}`)
    onDone()
  }
  const next = known
    ? { label: words.toCard, act: toCard }
    : isMissing
      ? { label: catalogueWords[lang].open, act: () => setOpening(true) }
      : { label: words.saveCatalogue, act: save }
  return (
    <>
      <Form save={next.label} onSave={next.act}>
        <ClientPicker
          value={whose}
          onChange={setWhose}
          choices={choices}
          error={tried && !whose ? words.needClient : undefined}
        />
        <DayField when="past" value={on} onChange={setDay} tried={tried} />
        {isMissing && <Note live>{words.noPeriod}</Note>}
        {period && known && (
          <Note live>
            {words.alreadyGiven(
              catalogueWords[lang].title(period.title),
              spokenDay(known, today, lang),
            )}
          </Note>
        )}
      </Form>
      {opening && <NewPeriod onClose={() => setOpening(false)} />}
    </>
  )
}
