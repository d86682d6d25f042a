import { lazy, type ReactNode, Suspense } from 'react'
import { clientRecord } from '../../../domain/clients/records.ts'
import { useBook } from '../../local/react.tsx'
import { StartScreen } from '../../shell/start-screen.tsx'
import { useWide } from '../../ui/use-wide.ts'
import { TodayList } from './today-list.tsx'
import { useDayList } from './use-day-list.ts'

const TodayDesk = lazy(async () => ({ default: (await import('./today-desk.tsx')).TodayDesk }))

/** «Сегодня»: whom to contact, why, and what to say first. An empty book teaches how to begin. */
export function TodayScreen(): ReactNode {
  const { book } = useBook()
  return book.count(clientRecord) === 0 ? <StartScreen /> : <Today />
}

function Today(): ReactNode {
  const wide = useWide()
  const list = useDayList()
  if (!wide) return <TodayList list={list} />
  return (
    <Suspense>
      <TodayDesk list={list} />
    </Suspense>
  )
}
