import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import { turningView } from '../../../domain/folders/views.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Tools } from '../../ui/tools.tsx'
import css from './folders.module.css'
import { folderWords } from './messages.ts'
import { Movements } from './movements.tsx'
import { Silent } from './silent.tsx'

/** The folders as vessels: who flows from one to the other, and who is about to. */
export function FoldersScreen(): ReactNode {
  const words = folderWords[useLang()]
  return (
    <Page title={words.title} sub={words.sub}>
      <Turning />
      <Silent />
      <Movements />
      <Tools>
        <ButtonLink variant="quiet" icon="settings" href="/settings">
          {words.rule}
        </ButtonLink>
      </Tools>
    </Page>
  )
}

const shownAtOnce = 8

/** Who turns black unless they order, whoever bought most first. */
function Turning(): ReactNode {
  const lang = useLang()
  const words = folderWords[lang]
  const heading = useId()
  const turning = useView(turningView, {})
  const first = turning.map(({ until }) => until).sort()[0]
  return (
    <Card edge="black" className={css.movements} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.turning}
      </h2>
      <p className={css.quiet}>
        {first ? words.turningText(turning.length, longDay(first, lang)) : words.turningNobody}
      </p>
      {turning.length > 0 && <People turning={turning.slice(0, shownAtOnce)} />}
      {turning.length > shownAtOnce && (
        <details className={css.rest}>
          <summary>{words.andMore(turning.length - shownAtOnce)}</summary>
          <People turning={turning.slice(shownAtOnce)} />
        </details>
      )}
    </Card>
  )
}

function People(props: { readonly turning: ReturnType<typeof turningView.look> }): ReactNode {
  const lang = useLang()
  const words = folderWords[lang]
  return (
    <ul className={css.people}>
      {props.turning.map(({ client, lastOrder, until }) => (
        <li key={client.id}>
          <Link href={`/clients/${client.id}`}>{client.name}</Link>
          <span className={css.quiet}>
            {`${words.lastOrder(longDay(lastOrder, lang))} · ${words.until(longDay(until, lang))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
