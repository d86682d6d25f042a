import type { ReactNode } from 'react'
import { type ClientFieldName, clientFields } from '../../../../domain/clients/fields.ts'
import type { Field } from '../../../../domain/field.ts'
import { longDay } from '../../../../words/dates.ts'
import type { Lang } from '../../../../words/lang.ts'
import { gendered } from '../../../i18n/gendered.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { cardWords } from '../messages.ts'
import css from './about.module.css'
import { Section } from './section.tsx'
import type { CardData, CardPart } from './types.ts'
import { placeMark } from './use-place.ts'

/** The name, the gender and the rest of the head are told elsewhere. */
const told: readonly ClientFieldName[] = [
  'birthday',
  'callHours',
  'matters',
  'decidedBy',
  'likes',
  'notes',
  'address',
  'source',
  'metWhere',
  'metHow',
  'metOn',
  'tags',
]

/** What is known of the person, in the words of the card. */
export function About({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const lang = useLang()
  const known = told.flatMap((name) => {
    const text = textOf(card, name, lang)
    return text ? [{ name, text }] : []
  })
  if (known.length === 0) return null
  return (
    <Section title={gendered(card.gender, words.matters)}>
      <dl className={css.about}>
        {known.map(({ name, text }) => (
          <div key={name} {...placeMark(name)}>
            <dt>{clientFields[name].label[lang]}</dt>
            <dd>{name === 'birthday' ? <Birthday card={card} text={text} /> : text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Birthday({ card, text }: CardPart & { readonly text: string }): ReactNode {
  const words = useWords(cardWords)
  const { age = null, round = false } = card.birthday ?? {}
  return (
    <>
      {text}
      {age !== null && `, ${words.turns(age)}`}
      {round && <span className={css.round}>{words.round}</span>}
    </>
  )
}

function textOf({ fields }: CardData, name: ClientFieldName, lang: Lang): string {
  const { kind }: Field = clientFields[name]
  const value = fields[name]
  if (Array.isArray(value)) return value.join(', ')
  if (!value) return ''
  return kind === 'day' || kind === 'birthday' ? longDay(value, lang) : value
}
