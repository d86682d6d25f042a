import type { ReactNode } from 'react'
import { forecastView } from '../../../domain/groups/views.ts'
import type { Plan } from '../../../domain/plan.ts'
import { spokenDay } from '../../../words/dates.ts'
import { daysBetween } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Planned } from '../today/planned.tsx'
import { planWords } from './plan-messages.ts'

interface GroupPlanProps {
  readonly plan: Extract<Plan, { code: 'group' }>
}

/** A session of the day with how many to expect, or a group that will not cover its costs. */
export function GroupPlan({ plan }: GroupPlanProps): ReactNode {
  const lang = useLang()
  const words = planWords[lang]
  const today = useToday()
  const { id, title, session, on, time, enrolled, expected, alarms, more } = plan
  const forecast = useView(forecastView, { group: id })
  const when = words.at(spokenDay(on, today, lang), time)
  if (session !== null) {
    const { low = expected, high = expected } = forecast ?? {}
    const text =
      on < today
        ? words.was(when)
        : low < high
          ? words.expect(when, low, high, enrolled)
          : words.expectExactly(when, enrolled)
    return (
      <Planned
        title={words.session(title)}
        href={`/groups/${id}/attendance/${session}`}
        go={words.mark}
      >
        {text}
      </Planned>
    )
  }
  const left = words.left(daysBetween(today, on))
  const wrong = alarms.includes('costs') ? words.costs(more) : words.least
  return (
    <Planned title={words.alarm(title)} href={`/groups/${id}`} go={words.look}>
      {words.few(left, expected, enrolled)} {wrong}
    </Planned>
  )
}
