import type { ReactNode } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/use-now.ts'
import { type Callable, callTime } from './call-time.ts'
import css from './call-time-line.module.css'

/** The client's clock where it shows another hour, and quietly that it is no hour to call. */
export function CallTimeLine(client: Callable): ReactNode {
  const lang = useLang()
  const now = useNow()
  const { callHours } = useSettings()
  const time = callTime(client, { lang, now, usual: callHours })
  if (!time) return null
  return (
    <span className={cx(css.line, time.wrong && css.wrong)}>
      <Icon name="clock" />
      {time.text}
    </span>
  )
}
