import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { sendLink } from '../../../domain/broadcasts/links.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useToast } from '../../ui/toast.tsx'
import { Tools } from '../../ui/tools.tsx'
import css from './broadcasts.module.css'
import { broadcastWords } from './messages.ts'
import type { Broadcast, Copy } from './types.ts'

interface NextCopyProps {
  readonly copy: Copy
  readonly broadcast: Broadcast
}

/** The message whose turn it is: one tap opens it ready to be sent and marks it, and the next one comes. */
export function NextCopy({ copy, broadcast }: NextCopyProps): ReactNode {
  const words = useWords(broadcastWords)
  const act = useAct()
  const toast = useToast()
  const { id, client, channel, address, text } = copy
  if (!channel || !address) return null
  const subject = broadcast.newsletter?.title ?? broadcast.title
  const href = sendLink(channel, address, text, subject)
  const send = () => act('delivery.send', { id, channel }, words.sentDone(client.name))
  const copyText = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: words.copied })
    } catch {
      // The browser keeps the clipboard to itself: the text stands there to be copied by hand.
      toast({ text: words.notCopied, wrong: true })
    }
  }
  const place = broadcast.sent + broadcast.skipped + 1
  const all = broadcast.sent + broadcast.skipped + broadcast.waiting
  return (
    <Card edge="green" className={css.next}>
      <p className={css.quiet}>{`${words.queue}: ${words.of(place, all)}`}</p>
      <h2 className={css.who}>
        <Link href={`/clients/${client.id}`}>{client.name}</Link>
      </h2>
      <blockquote className={css.text}>{text}</blockquote>
      {!copy.sure && <p className={css.warn}>{words.unsure}</p>}
      <ButtonLink
        variant="primary"
        icon="message"
        wide
        href={href}
        onClick={send}
        {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}
      >
        {words.openIn[channel]}
      </ButtonLink>
      <p className={css.quiet}>{words.openHint}</p>
      <Tools>
        <Button variant="quiet" onClick={copyText}>
          {words.copy}
        </Button>
        <Button
          variant="quiet"
          onClick={() => act('delivery.skip', { id }, words.skippedDone(client.name))}
        >
          {words.skip}
        </Button>
        <Button
          variant="quiet"
          onClick={() => act('consent.stop', { client: client.id }, words.stoppedDone(client.name))}
        >
          {words.stop}
        </Button>
      </Tools>
    </Card>
  )
}
