import type { ReactNode } from 'react'
import { sendLink } from '../../../domain/broadcasts/links.ts'
import { sendChannels } from '../../../domain/broadcasts/records.ts'
import { addressOn } from '../../../domain/broadcasts/rules.ts'
import type { Client } from '../../../domain/clients/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { broadcastWords } from './messages.ts'

interface SendWaysProps {
  readonly client: Client
  readonly text: string
  /** Of a letter by e-mail. */
  readonly subject: string
  /** A program was opened with the text in it. */
  readonly onSend: () => void
}

/** A button for each way to send a text to a client: it opens the program with the text ready. */
export function SendWays({ client, text, subject, onSend }: SendWaysProps): ReactNode {
  const { openIn } = useWords(broadcastWords)
  const ways = sendChannels.flatMap((channel) => {
    const address = addressOn(client, channel)
    return address ? [{ channel, href: sendLink(channel, address, text, subject) }] : []
  })
  return ways.map(({ channel, href }, at) => (
    <ButtonLink
      key={channel}
      variant={at === 0 ? 'primary' : 'plain'}
      wide
      href={href}
      onClick={onSend}
      {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}
    >
      {openIn[channel]}
    </ButtonLink>
  ))
}
