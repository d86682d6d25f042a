import type { ReactNode } from 'react'
import {
  type Contact,
  contactKinds,
  contactLink,
  isPhone,
} from '../../../../domain/clients/contacts.ts'
import { readablePhone } from '../../../../domain/clients/readable-phone.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { Icon, type IconName } from '../../../ui/icon.tsx'
import { cardWords } from '../messages.ts'
import css from './contacts.module.css'
import { Section } from './section.tsx'
import type { CardPart } from './types.ts'
import { placeMark } from './use-place.ts'

/** Every contact as a button that opens it. */
export function Contacts({ card }: CardPart): ReactNode {
  const words = useWords(cardWords)
  const lang = useLang()
  if (card.contacts.length === 0) return null
  return (
    <Section title={words.contacts}>
      <ul className={css.contacts} {...placeMark('contacts')}>
        {card.contacts.map((contact) => {
          const { kind, value, note } = contact
          const href = contactLink(contact)
          const beside = href.startsWith('https:') ? { target: '_blank', rel: 'noreferrer' } : {}
          return (
            <li key={`${kind} ${value}`}>
              <a href={href} className={css.contact} {...beside}>
                <Icon name={iconOf(contact)} />
                <span className={css.text}>
                  <span>{isPhone(contact) ? readablePhone(value) : value}</span>
                  <span className={css.kind}>
                    {[contactKinds[kind].label[lang], note].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function iconOf({ kind }: Contact): IconName {
  if (kind === 'mobile' || kind === 'home' || kind === 'work') return 'phone'
  return kind === 'email' ? 'mail' : 'message'
}
