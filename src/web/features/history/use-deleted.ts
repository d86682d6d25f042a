import { useCallback, useEffect, useState } from 'react'
import { deletedBy } from '../../../book/deleted.ts'
import { clientRecord } from '../../../domain/clients/records.ts'
import { useLang } from '../../i18n/lang.tsx'
import type { DeletedCard, DeletedPage } from '../../local/net/protocol.ts'
import { useBook } from '../../local/react.tsx'
import type { KnownCommand } from '../../local/types.ts'
import { tellingOf, type Where } from './own-deeds.ts'

interface Deleted {
  readonly cards: readonly DeletedCard[]
  readonly from: 'nowhere' | 'server' | 'own'
  readonly earlier: (() => Promise<void>) | undefined
}

/** The cards that are gone, as the server tells them, with those that were deleted here on top. */
export function useDeleted(): Deleted {
  const local = useBook()
  const lang = useLang()
  const [pages, setPages] = useState<readonly DeletedPage[]>([])
  const [asked, setAsked] = useState<{ readonly moved: string; readonly reached: boolean }>()
  const { book, status } = local
  const moved = `${status.waiting} ${status.online}`
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const page = await local.deleted({ lang })
      if (isOver) return
      setAsked({ moved, reached: page !== undefined })
      if (page) setPages([page])
    }
    ask()
    return () => {
      isOver = true
    }
  }, [local, lang, moved])
  const next = pages.at(-1)?.next
  const earlier = useCallback(async () => {
    if (next === undefined) return
    const page = await local.deleted({ lang, before: next })
    if (page) setPages((known) => [...known, page])
    else setAsked({ moved: '', reached: false })
  }, [local, lang, next])
  const own = ownDeleted(local.recent, { book, lang, told: undefined })
  const all = [...own, ...pages.flatMap((page) => page.cards)]
  const gone = new Map<string, DeletedCard>()
  for (const card of all) {
    if (!gone.has(card.id) && !book.get(clientRecord, card.id)) gone.set(card.id, card)
  }
  return {
    cards: [...gone.values()],
    from: asked === undefined ? 'nowhere' : asked.reached ? 'server' : 'own',
    earlier: next === undefined ? undefined : earlier,
  }
}

/** The cards that were deleted on this device and are still gone, the last first. */
function ownDeleted(recent: readonly KnownCommand[], where: Where): DeletedCard[] {
  const telling = tellingOf(recent, where)
  const deleted = recent.flatMap((command) => deletedBy(command, clientRecord, telling))
  return deleted.map((card) => ({ ...card, by: null }))
}
