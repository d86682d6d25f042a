import { useCallback, useEffect, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { type ShownDeed, shownDeeds, type Told, withEarlier, withLatest } from './deeds.ts'
import { ownDeeds } from './own-deeds.ts'

interface Deeds {
  /** The latest first. */
  readonly deeds: readonly ShownDeed[]
  /** `own`: the server cannot be asked, these are the device's own. */
  readonly from: 'nowhere' | 'server' | 'own'
  /** Asks for earlier ones; absent when there are none. */
  readonly earlier: (() => Promise<void>) | undefined
}

/** The book is asked about once when it moves several times in a row, in milliseconds. */
const calm = 150

/** What was done, in the whole book or to one client: told by the server, with what it does not know yet on top. */
export function useDeeds(client: string | undefined): Deeds {
  const local = useBook()
  const lang = useLang()
  const [told, setTold] = useState<Told>()
  const [asked, setAsked] = useState<{ readonly moved: string; readonly reached: boolean }>()
  const { book, status } = local
  const moved = `${book.version} ${status.waiting} ${status.online}`
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const page = await local.history({ lang, ...(client && { owner: client }) })
      if (isOver) return
      setAsked({ moved, reached: page !== undefined })
      if (page) setTold((known) => withLatest(known, page))
    }
    const timer = setTimeout(ask, calm)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [local, lang, client, moved])
  const next = told?.next
  const earlier = useCallback(async () => {
    if (next === undefined) return
    const page = await local.history({ lang, before: next, ...(client && { owner: client }) })
    if (page) setTold((known) => known && withEarlier(known, page))
    else setAsked({ moved: '', reached: false })
  }, [local, lang, client, next])
  const own = ownDeeds(local.recent, { book, lang, told }, client)
  return {
    deeds: shownDeeds(own, told),
    from: asked === undefined ? 'nowhere' : asked.reached ? 'server' : 'own',
    earlier: next === undefined ? undefined : earlier,
  }
}
