import type { ReactNode } from 'react'
import { clientRecord } from '../../../domain/clients/records.ts'
import { useBook } from '../../local/react.tsx'
import { StartScreen } from '../../shell/start-screen.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { usePrinting, useWide } from '../../ui/use-media.ts'
import { DayOnPaper } from './day-on-paper.tsx'
import { TodayList } from './today-list.tsx'
import { useDayList } from './use-day-list.ts'

const TodayDesk = onDemand(async () => (await import('./today-desk.tsx')).TodayDesk)

/** «Сегодня»: whom to contact, why, and what to say first. An empty book teaches how to begin. */
export function TodayScreen(): ReactNode {
  const { book } = useBook()
  return book.count(clientRecord) === 0 ? <StartScreen /> : <Today />
}

function Today(): ReactNode {
  const wide = useWide()
  const printing = usePrinting()
  const list = useDayList()
  if (printing) return <DayOnPaper list={list} />
  if (!wide) return <TodayList list={list} />
  return <TodayDesk list={list} />
}
