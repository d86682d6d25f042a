import { type ReactNode, useId } from 'react'
import { consentsView } from '../../../domain/consents/views.ts'
import { channelWords, howWords } from '../../../domain/consents/wording.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import css from './consents.module.css'
import { consentWords } from './messages.ts'
import { WordingForm } from './wording-form.tsx'

interface ConsentDetailsProps {
  readonly client: { readonly id: string; readonly name: string }
}

const channels = ['sms', 'messenger', 'email'] as const

/** Channel by channel, everything that was said with its time and wording, and the words to ask in. */
export function ConsentDetails({ client }: ConsentDetailsProps): ReactNode {
  const lang = useLang()
  const words = consentWords[lang]
  const heading = useId()
  const act = useAct()
  const consents = useView(consentsView, { client: client.id })
  const change = (about: object, give: boolean, said: string) =>
    act(give ? 'consent.give' : 'consent.stop', { client: client.id, ...about }, said)
  const changeChannel = (channel: (typeof channels)[number], give: boolean) => {
    const said = give ? words.givenDone(client.name) : words.stoppedDone(client.name)
    return change({ channel }, give, said)
  }
  const hasData = consents.data === 'given'
  return (
    <details className={css.details}>
      <summary>{words.details}</summary>
      <ul className={css.channels}>
        {channels.map((channel) => {
          const state = consents.channels[channel]
          const label = words.channels[channel]
          return (
            <li key={channel}>
              <span>{`${label}: ${words.states[state]}`}</span>
              <Button
                variant="quiet"
                aria-label={state === 'given' ? words.forbid(label) : words.allow(label)}
                onClick={() => changeChannel(channel, state !== 'given')}
              >
                {state === 'given' ? words.forbidShort : words.allowShort}
              </Button>
            </li>
          )
        })}
        <li>
          <span>{`${words.data}: ${words.dataStates[consents.data]}`}</span>
          <Button
            variant="quiet"
            aria-label={hasData ? words.dataBack : words.dataGiven}
            onClick={() =>
              change(
                { purpose: 'data' },
                !hasData,
                hasData ? words.dataBackDone(client.name) : words.dataGivenDone(client.name),
              )
            }
          >
            {hasData ? words.dataBackShort : words.dataGivenShort}
          </Button>
        </li>
      </ul>
      {consents.log.length > 0 && (
        <section aria-labelledby={heading}>
          <h3 id={heading} className={css.heading}>
            {words.log}
          </h3>
          <ul className={css.log}>
            {consents.log.map(({ id, on, at, given, purpose, channel, how, wording }) => {
              const way = purpose === 'data' ? words.data : channelWords[lang][channel]
              const what = given ? words.allowed(way) : words.forbidden(way)
              return (
                <li key={id}>
                  {words.logLine(longDay(on, lang), timeOf(at), what, howWords[lang][how])}
                  {wording && <span className={css.quiet}>{words.under(wording)}</span>}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <WordingForm />
    </details>
  )
}

/** The time of day of an instant where the device is. */
function timeOf(at: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return `${time.hour}:${String(time.minute).padStart(2, '0')}`
}
