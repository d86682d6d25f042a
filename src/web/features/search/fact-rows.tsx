import type { ReactNode } from 'react'
import type * as z from 'zod/mini'
import type { searchView } from '../../../domain/search/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { money } from '../../../words/money.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Marked } from '../../ui/marked.tsx'
import { searchWords } from './messages.ts'
import { ResultLink } from './result-link.tsx'
import css from './search.module.css'

type Found = z.infer<typeof searchView.result>
type TalkFound = Found['talks'][number]
type OrderFound = Found['orders'][number]

const icons: Readonly<Record<TalkFound['kind'], IconName>> = {
  call: 'phone',
  message: 'message',
  visit: 'person',
  letter: 'mail',
  promise: 'promise',
  task: 'promise',
  check: 'promise',
  meeting: 'meeting',
}

export function TalkRow({ kind, ...talk }: TalkFound): ReactNode {
  return <FactRow {...talk} icon={icons[kind]} />
}

export function OrderRow({ sum, currency, bySum, ...order }: OrderFound): ReactNode {
  const lang = useLang()
  const words = useWords(searchWords)
  const settings = useSettings()
  const amount = sum === null ? words.order : money(sum, currency ?? settings.currency, lang)
  return (
    <FactRow {...order} icon="order">
      {bySum ? <mark>{amount}</mark> : amount}
      {order.text && ': '}
    </FactRow>
  )
}

type FactRowProps = Pick<TalkFound, 'id' | 'client' | 'on' | 'text' | 'marks'> & {
  readonly icon: IconName
  /** Stands before the words. */
  readonly children?: ReactNode
}

/** Words of a talk or an order, with whose and when. */
function FactRow({ id, client, on, text, marks, icon, children }: FactRowProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  return (
    <li className={css.row}>
      <ResultLink client={client.id} at={id}>
        <span className={css.head}>
          <span className={css.whose}>{client.name}</span>
          <span className={css.label}>{spokenDay(on, today, lang)}</span>
        </span>
        <span className={css.fact}>
          <Icon name={icon} />
          <span className={css.words}>
            {children}
            <Marked text={text} marks={marks} />
          </span>
        </span>
      </ResultLink>
    </li>
  )
}
