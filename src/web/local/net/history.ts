import type { Deed, DeletedPage, HistoryQuery, ToldPage } from './protocol.ts'
import { call, type Reply } from './requests.ts'

export function askHistory({ owner, ...query }: HistoryQuery): Promise<Reply<ToldPage>> {
  const whose = owner === undefined ? '' : `/clients/${encodeURIComponent(owner)}`
  return call(`/api${whose}/history?${texts(query)}`, {})
}

export function askDeleted(query: Omit<HistoryQuery, 'owner'>): Promise<Reply<DeletedPage>> {
  return call(`/api/deleted?${texts(query)}`, {})
}

export function askDeed(command: string): Promise<Reply<Deed>> {
  return call(`/api/commands/${encodeURIComponent(command)}`, {})
}

function texts(query: Omit<HistoryQuery, 'owner'>): URLSearchParams {
  const { before, lang } = query
  return new URLSearchParams({ lang, ...(before !== undefined && { before: String(before) }) })
}
