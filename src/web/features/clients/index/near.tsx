import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useMemo,
  useState,
} from 'react'

type Told = (near: boolean, height: number) => void

interface Watcher {
  watch(element: Element, told: Told): () => void
}

const NearContext = createContext<Watcher | undefined>(undefined)

/** Pieces this far from the screen are drawn already. */
const margin = '1200px 0px'

/** Watches which pieces of a long list are near the screen. `scroller` is absent where the page itself scrolls. */
export function NearProvider(props: {
  readonly scroller: Element | null
  readonly children: ReactNode
}): ReactNode {
  const { scroller } = props
  const watcher = useMemo(() => watcherIn(scroller), [scroller])
  return <NearContext value={watcher}>{props.children}</NearContext>
}

function watcherIn(root: Element | null): Watcher {
  const told = new Map<Element, Told>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        told.get(target)?.(isIntersecting, boundingClientRect.height)
      }
    },
    { root, rootMargin: margin },
  )
  return {
    watch(element, tell) {
      told.set(element, tell)
      observer.observe(element)
      return () => {
        told.delete(element)
        observer.unobserve(element)
      }
    },
  }
}

/** Whether a piece is near the screen, and how high it was when it last was. */
export function useNear(
  ref: RefObject<Element | null>,
  atFirst: boolean,
): { readonly near: boolean; readonly height: number } {
  const watcher = use(NearContext)
  const [seen, see] = useState({ near: atFirst, height: 0 })
  useEffect(() => {
    if (!ref.current) return
    return watcher?.watch(ref.current, (near, height) =>
      see((was) => (was.near === near ? was : { near, height: near ? was.height : height })),
    )
  }, [watcher, ref])
  return seen
}
