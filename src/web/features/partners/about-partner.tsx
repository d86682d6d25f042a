import type { ReactNode } from 'react'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { useLang } from '../../i18n/lang.tsx'
import { plainDay } from '../../i18n/plain-day.ts'
import { useToday } from '../../local/react.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { partnerWords } from './messages.ts'
import { investedText, stateText } from './partner-text.ts'
import css from './partners.module.css'

/** What is known of a partner, in three lines. */
export function AboutPartner({ partner }: { readonly partner: PartnerRow }): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const reader = { lang, today: useToday() }
  const { since, broughtBy, number, note, leftNote, farewellOn } = partner
  const nameIn = useNameIn(broughtBy?.id)
  const who = [
    words.since(plainDay(since, reader)),
    broughtBy?.name && words.broughtBy(broughtBy.name, nameIn('genitive')),
    number && words.number(number),
  ]
  return (
    <div>
      <p>
        <strong className={css.state}>{stateText(partner, reader)}</strong>
      </p>
      <p className={css.quiet}>{who.filter(Boolean).join(' · ')}</p>
      <p className={css.quiet}>{investedText(partner, lang)}</p>
      {farewellOn && <p className={css.quiet}>{words.wished(plainDay(farewellOn, reader))}</p>}
      {[note, leftNote].filter(Boolean).map((text) => (
        <p key={text} className={css.note}>
          {text}
        </p>
      ))}
    </div>
  )
}
