import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Link } from 'wouter'
import type { AskedCard } from '../../../domain/sprints/asked-card.ts'
import { spokenDay } from '../../../words/dates.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { clientsWords } from '../clients/messages.ts'
import { type AnswerFault, changesOf, noAnswer } from './answer.ts'
import { AnswerField } from './answer-field.tsx'
import { sprintWords } from './messages.ts'
import css from './sprints.module.css'

interface AskedFormProps {
  readonly card: AskedCard
  readonly onAnswer: (changes: object) => Promise<void>
  readonly onSkip: () => void
}

/** One card with one question. */
export function AskedForm({ card, onAnswer, onSkip }: AskedFormProps): ReactNode {
  const words = sprintWords[useLang()]
  const { client, field, question, folder } = card
  const [draft, setDraft] = useState(noAnswer)
  const [fault, setFault] = useState<AnswerFault>()
  const [isSaving, setSaving] = useState(false)
  const heading = useId()
  const form = useRef<HTMLFormElement>(null)
  const toField = () => form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  useEffect(toField, [])
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving) return
    const answer = changesOf(field, draft)
    if ('fault' in answer) {
      setFault(answer.fault)
      return toField()
    }
    setSaving(true)
    await onAnswer(answer.changes)
    setSaving(false)
  }
  return (
    <Card className={css.asked} edge={folder === 'green' || folder === 'black' ? folder : 'amber'}>
      <form ref={form} onSubmit={save} onKeyDown={saveOnEnter} noValidate aria-labelledby={heading}>
        <div className={css.who}>
          <h2 id={heading} className={css.name}>
            <Link href={`/clients/${client.id}`}>{client.name}</Link>
          </h2>
          <Facts card={card} />
        </div>
        <div className={css.question}>
          <p className={css.questionText} aria-hidden={field !== 'birthday'}>
            {question}
          </p>
          <AnswerField card={card} draft={draft} fault={fault} onChange={setDraft} />
          {field === 'birthday' && fault === 'nothing' && (
            <p className={css.fault} role="alert">
              {words.nothing}
            </p>
          )}
        </div>
        <div className={css.buttons}>
          <Button variant="primary" type="submit">
            {words.save}
          </Button>
          <Button onClick={onSkip}>{words.skip}</Button>
        </div>
      </form>
    </Card>
  )
}

/** In a text of several lines, too; Shift and Enter begins a new line. */
function saveOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const isTyping = event.target instanceof HTMLTextAreaElement
  if (!isTyping || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** What helps to remember who it is. */
function Facts({ card: { client, folder, lastOrder } }: { readonly card: AskedCard }): ReactNode {
  const lang = useLang()
  const words = sprintWords[lang]
  const cards = clientsWords[lang]
  const today = useToday()
  const sum = lastOrder?.sum && lastOrder.currency
  const paid = sum ? money(lastOrder.sum ?? 0, sum, lang) : ''
  const facts = [
    client.epithet !== client.name && client.epithet,
    folder !== 'none' && words[folder],
    lastOrder ? cards.ordered(spokenDay(lastOrder.date, today, lang), paid) : cards.noOrders,
  ]
  return <p className={css.quiet}>{facts.filter(Boolean).join(' · ')}</p>
}
