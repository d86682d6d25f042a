import type { ReactNode } from 'react'
import type { AskedCard } from '../../../domain/sprints/asked-card.ts'
import { useWords } from '../../i18n/lang.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { BirthdayField } from '../clients/edit/birthday-field.tsx'
import type { AnswerDraft, AnswerFault } from './answer.ts'
import { sprintWords } from './messages.ts'

interface AnswerFieldProps {
  readonly card: AskedCard
  readonly draft: AnswerDraft
  readonly fault: AnswerFault | undefined
  readonly onChange: (draft: AnswerDraft) => void
}

const keyboards = {
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email' },
} as const

const longest = { address: 1000, metWhere: 300, source: 200 }

/** The input that goes with a question; the question itself stands above it. */
export function AnswerField({ card, draft, fault, onChange }: AnswerFieldProps): ReactNode {
  const words = useWords(sprintWords)
  const { field, question } = card
  if (field === 'birthday') {
    return (
      <BirthdayField
        value={draft.birthday}
        onChange={(birthday) => onChange({ ...draft, birthday })}
        wrong={fault === 'birthday'}
      />
    )
  }
  const said = {
    label: question,
    labelHidden: true,
    value: draft.text,
    onChange: (text: string) => onChange({ ...draft, text }),
    error: fault && fault !== 'birthday' ? words[fault] : undefined,
    enterKeyHint: 'next',
  } as const
  if (field === 'matters') return <TextArea {...said} maxLength={5000} />
  if (field === 'phone' || field === 'email') {
    return <TextField {...said} {...keyboards[field]} maxLength={200} />
  }
  return <TextField {...said} maxLength={longest[field]} autoCapitalize="sentences" />
}
