import type { ReactNode } from 'react'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { groupWords } from './messages.ts'
import { roughSum } from './rough-sum.ts'
import type { GroupPageData } from './types.ts'

/** What is wrong with a group, while something can be done, and what. */
export function GroupAlarms({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = useWords(groupWords)
  const act = useAct()
  if (group.cancelledOn) {
    const { id, title } = group
    const restore = () => act('group.edit', { id, cancelledOn: null }, words.restored(title))
    return <Note actions={<Button onClick={restore}>{words.restore}</Button>}>{words.offNote}</Note>
  }
  if (group.alarms.length === 0 || group.forecast.enrolled === 0) return null
  return (
    <Note tone="warn">
      {group.alarms.includes('costs') && <CostsAlarm group={group} />}
      {group.alarms.includes('least') && (
        <p>{words.leastAlarm(group.forecast.expected, group.least ?? 0)}</p>
      )}
    </Note>
  )
}

function CostsAlarm({ group }: { readonly group: GroupPageData }): ReactNode {
  const lang = useLang()
  const words = groupWords[lang]
  const { seats, currency, forecast } = group
  const { incomeExpected, costs, enrolMore, enrolled } = forecast
  const sum = (minor: number) => roughSum(minor, currency, lang)
  const free = seats === undefined ? undefined : Math.max(0, seats - enrolled)
  const isFew = free !== undefined && enrolMore !== null && free < enrolMore
  return (
    <>
      <p>
        <strong>{words.costsAlarm(sum(incomeExpected), sum(costs))}</strong>
      </p>
      <p>
        {enrolMore === null ? words.costsNever : words.costsMore(enrolMore)}{' '}
        {isFew && words.seatsFew(free)}
      </p>
    </>
  )
}
