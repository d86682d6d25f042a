import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { excludedWhys } from '../../../domain/broadcasts/rules.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'
import type { Audience } from './types.ts'

const namesShown = 60

/** Who will get it, and who will not and why. */
export function AudienceCard({ audience }: { readonly audience: Audience }): ReactNode {
  const words = useWords(broadcastWords)
  const { broadcastEvery } = useSettings()
  const { able, excluded } = audience
  return (
    <Card className={css.audience}>
      <p className={css.able} role="status">
        {words.able(able.length)}
      </p>
      {able.length > 0 && <Names people={able} />}
      {excluded.length > 0 && (
        <details className={css.fold}>
          <summary>{words.excluded(excluded.length)}</summary>
          {excludedWhys.map((why) => {
            const people = excluded.filter((one) => one.why === why)
            return (
              people.length > 0 && (
                <section key={why}>
                  <h2>{`${words.whys[why]}: ${people.length}`}</h2>
                  {why === 'no-consent' && <p className={css.quiet}>{words.askConsent}</p>}
                  <Names people={people} />
                </section>
              )
            )
          })}
        </details>
      )}
      <p className={css.quiet}>{words.everyText(broadcastEvery)}</p>
    </Card>
  )
}

function Names(props: {
  readonly people: readonly { readonly client: { readonly id: string; readonly name: string } }[]
}): ReactNode {
  const left = props.people.length - namesShown
  return (
    <p className={css.names}>
      {props.people.slice(0, namesShown).map(({ client }) => (
        <Link key={client.id} href={`/clients/${client.id}`}>
          {client.name}
        </Link>
      ))}
      {left > 0 && <span>+{left}</span>}
    </p>
  )
}
