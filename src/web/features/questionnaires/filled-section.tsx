import { type ReactNode, useState } from 'react'
import { filledView, type Sheet } from '../../../domain/questionnaires/filled-view.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { useShown } from '../../shell/use-shown.ts'
import { Button } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Tools } from '../../ui/tools.tsx'
import { Section } from '../clients/card/section.tsx'
import type { CardPart } from '../clients/card/types.ts'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'

const FillForm = onDemand(async () => (await import('./fill-form.tsx')).FillForm)
const SheetDialog = onDemand(async () => (await import('./sheet-dialog.tsx')).SheetDialog)

/** What is open over the card: a form being filled, or what was filled. */
type Open = { readonly fill: string | undefined } | { readonly sheet: string }

/** What was filled with a client; on a card without any, a quiet button. */
export function FilledSection({ card }: CardPart): ReactNode {
  const words = filledWords[useLang()]
  const sheets = useView(filledView, { client: card.id })
  const [open, setOpen] = useState<Open>()
  const isShown = useShown()
  const close = () => setOpen(undefined)
  const sheet = open && 'sheet' in open && sheets.find(({ form }) => form === open.sheet)
  const parts = (
    <>
      <Tools>
        <Button variant="quiet" icon="plus" onClick={() => setOpen({ fill: undefined })}>
          {words.fill}
        </Button>
      </Tools>
      {open && 'fill' in open && <FillForm client={card.id} form={open.fill} onClose={close} />}
      {sheet && <SheetDialog sheet={sheet} onClose={close} />}
    </>
  )
  if (sheets.length === 0) return isShown('regimens') && <div>{parts}</div>
  return (
    <Section title={words.title}>
      <ul className={css.sheets}>
        {sheets.map((one) => (
          <SheetRow
            key={one.form}
            sheet={one}
            onOpen={() => setOpen({ sheet: one.form })}
            onFill={() => setOpen({ fill: one.form })}
          />
        ))}
      </ul>
      {parts}
    </Section>
  )
}

interface SheetRowProps {
  readonly sheet: Sheet
  readonly onOpen: () => void
  readonly onFill: () => void
}

function SheetRow({ sheet, onOpen, onFill }: SheetRowProps): ReactNode {
  const lang = useLang()
  const words = filledWords[lang]
  const today = useToday()
  const { title, kind, times } = sheet
  const day = spokenDay(times[0]?.on ?? '', today, lang)
  const said = times.length > 1 ? words.lastOn(words.times(times.length), day) : words.filledOn(day)
  return (
    <li className={css.sheet}>
      <button type="button" className={css.open} onClick={onOpen}>
        <span className={css.name}>{title}</span>
        <span className={css.quiet}>{said}</span>
      </button>
      {kind === 'repeated' && (
        <Button aria-label={words.of(words.again, title)} onClick={onFill}>
          {words.again}
        </Button>
      )}
    </li>
  )
}
