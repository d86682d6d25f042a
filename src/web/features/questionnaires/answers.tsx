import type { ReactNode } from 'react'
import type { Sheet } from '../../../domain/questionnaires/filled-view.ts'
import { longDay } from '../../../words/dates.ts'
import type { Lang } from '../../../words/lang.ts'
import { decimal } from '../../i18n/decimal.ts'
import { useLang } from '../../i18n/lang.tsx'
import css from './questionnaires.module.css'

type Answer = Sheet['times'][number]['answers'][number]

/** The answers of one day, each under its question as it was asked. */
export function Answers({ answers }: { readonly answers: readonly Answer[] }): ReactNode {
  const lang = useLang()
  return (
    <dl className={css.answers}>
      {answers.map((answer) => (
        <div key={answer.question}>
          <dt>{answer.label}</dt>
          <dd>{answerText(answer, lang)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** «70,5 кг», «8 ноября 2026», or the words. */
function answerText({ kind, value, unit }: Omit<Answer, 'question' | 'label'>, lang: Lang) {
  if (typeof value === 'string') return kind === 'date' ? longDay(value, lang) : value
  return unit ? `${decimal(value, lang)}\u00A0${unit}` : decimal(value, lang)
}
