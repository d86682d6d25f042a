import type { GroupPageData } from './types.ts'

/** Whether one more has a seat. */
export function hasFreeSeat({ seats, members }: Pick<GroupPageData, 'seats' | 'members'>): boolean {
  const active = members.filter(({ standing }) => standing !== 'cancelled')
  return seats === undefined || active.length < seats
}
