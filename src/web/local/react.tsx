import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { View } from '../../book/view.ts'
import type { Lang } from '../../words/lang.ts'
import { untilMidnight } from './clock.ts'
import type { LocalBook, LocalStatus } from './types.ts'

interface Here {
  readonly local: LocalBook
  readonly lang: Lang
}

const HereContext = createContext<Here | undefined>(undefined)

/** Puts a book, and the language in which views speak, under everything below. */
export function BookProvider(props: {
  readonly book: LocalBook
  readonly lang: Lang
  readonly children: ReactNode
}): ReactNode {
  const { book: local, lang } = props
  const here = useMemo(() => ({ local, lang }), [local, lang])
  return <HereContext value={here}>{props.children}</HereContext>
}

function useHere(): Here {
  const here = use(HereContext)
  if (!here) throw new Error('There is no BookProvider above')
  return here
}

/** The book itself; whoever calls this is drawn again after each change of it or of its status. */
export function useBook(): LocalBook {
  const { local } = useHere()
  useSyncExternalStore(local.subscribe, () => local.version)
  return local
}

/** What a view answers today; drawn again only when the book's facts or the day change. */
export function useView<Params, Answer>(view: View<Params, Answer>, params: Params): Answer {
  const { local, lang } = useHere()
  const day = useToday()
  const book = useSyncExternalStore(local.subscribe, () => local.book)
  useSyncExternalStore(local.subscribe, () => local.book.version)
  // A view keeps its answers by version, day and the JSON of its parameters.
  return view.look(book, params, { day, lang })
}

/** `give` of the book, the same function at every drawing. */
export function useGive(): LocalBook['give'] {
  const { local } = useHere()
  return useCallback((name, args) => local.give(name, args), [local])
}

/** Waits until what was given is on the device's disk: for what is called done only then. */
export function useKept(): LocalBook['kept'] {
  const { local } = useHere()
  return useCallback(() => local.kept(), [local])
}

/** Where the book stands: opening, saved, waiting for the server. */
export function useStatus(): LocalStatus {
  const { local } = useHere()
  return useSyncExternalStore(local.subscribe, () => local.status)
}

/** Today's date, `2026-11-21`; changes at midnight, also after a night asleep. */
export function useToday(): string {
  const { local } = useHere()
  const subscribe = useCallback(
    (listener: () => void) => {
      const stopDays = onNewDay(listener)
      const stopBook = local.subscribe(listener)
      return () => {
        stopDays()
        stopBook()
      }
    },
    [local],
  )
  return useSyncExternalStore(subscribe, () => local.today())
}

function onNewDay(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(turn, untilMidnight(new Date()) + 50)
  }
  const turn = () => {
    clearTimeout(timer)
    listener()
    wait()
  }
  document.addEventListener('visibilitychange', turn)
  wait()
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', turn)
  }
}
