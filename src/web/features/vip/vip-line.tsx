import { type ReactNode, useState } from 'react'
import type * as z from 'zod/mini'
import type { vipView } from '../../../domain/vip/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { AttentionDialog } from './attention-dialog.tsx'
import { vipWords } from './messages.ts'
import css from './vip.module.css'

type Vip = z.infer<typeof vipView.result>[number]

interface VipLineProps {
  readonly vip: Vip
  readonly place: number
  readonly year: number
}

/** A VIP: the place, the sum and the orders, and the sign of attention with its tick. */
export function VipLine({ vip, place, year }: VipLineProps): ReactNode {
  const lang = useLang()
  const words = vipWords[lang]
  const { client, sum, orders, currency, attention } = vip
  const [open, setOpen] = useState(false)
  return (
    <PersonLine
      client={client}
      sub={`${money(sum, currency, lang)} · ${words.orders(orders)}`}
      before={
        <span className={css.place} aria-hidden="true">
          {place}
        </span>
      }
    >
      {attention ? (
        <Given client={client} attention={attention} />
      ) : (
        <Button
          icon="gift"
          className={css.give}
          aria-label={words.giveTo(client.name)}
          onClick={() => setOpen(true)}
        >
          {words.give}
        </Button>
      )}
      {open && <AttentionDialog client={client} year={year} onClose={() => setOpen(false)} />}
    </PersonLine>
  )
}

interface GivenProps {
  readonly client: Vip['client']
  readonly attention: NonNullable<Vip['attention']>
}

function Given({ client, attention }: GivenProps): ReactNode {
  const lang = useLang()
  const words = vipWords[lang]
  const today = useToday()
  const act = useAct()
  const takeOff = () => act('attention.delete', { id: attention.id }, words.takenOff(client.name))
  return (
    <div className={css.given}>
      <p className={css.done}>
        <Icon name="tick" />
        <span>
          {words.given(spokenDay(attention.on, today, lang))}
          {attention.note && <span className={css.note}>{attention.note}</span>}
        </span>
      </p>
      <Button variant="quiet" aria-label={words.takeOff(client.name)} onClick={takeOff}>
        {words.off}
      </Button>
    </div>
  )
}
