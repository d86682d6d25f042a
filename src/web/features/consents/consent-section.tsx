import type { ReactNode } from 'react'
import { consentsView } from '../../../domain/consents/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Ask } from '../../ui/ask.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Tools } from '../../ui/tools.tsx'
import { ConsentDetails } from './consent-details.tsx'
import { consentWords } from './messages.ts'

interface ConsentSectionProps {
  readonly client: { readonly id: string; readonly name: string }
  /** They have bought: the right moment to ask. */
  readonly isBuyer: boolean
}

/** Whether news may be sent: asked for once they have bought, and stopped with one tap. */
export function ConsentSection({ client, isBuyer }: ConsentSectionProps): ReactNode {
  const lang = useLang()
  const words = consentWords[lang]
  const today = useToday()
  const act = useAct()
  const { news, log } = useView(consentsView, { client: client.id })
  if (news === 'unknown' && !isBuyer) return <ConsentDetails client={client} />
  const give = () => act('consent.give', { client: client.id }, words.givenDone(client.name))
  const stop = () => act('consent.stop', { client: client.id }, words.stoppedDone(client.name))
  if (news === 'unknown') {
    return (
      <Ask text={words.ask}>
        <Chips label={words.ask}>
          <Chip onClick={give}>{words.yes}</Chip>
          <Chip onClick={stop}>{words.no}</Chip>
        </Chips>
        <ConsentDetails client={client} />
      </Ask>
    )
  }
  const last = log.find(({ purpose, channel }) => purpose === 'news' && channel === 'any')
  const day = spokenDay(last?.on ?? today, today, lang)
  return (
    <Ask text={news === 'given' ? words.given(day) : words.stopped(day)}>
      <Tools>
        <Button variant="quiet" onClick={news === 'given' ? stop : give}>
          {news === 'given' ? words.stop : words.again}
        </Button>
      </Tools>
      <ConsentDetails client={client} />
    </Ask>
  )
}
