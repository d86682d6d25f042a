import { type FunctionComponent, type ReactNode, Suspense, use, useEffect, useState } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { kitWords } from './messages.ts'
import { Page } from './page.tsx'

type Part<Props> = (props: Props) => ReactNode

/**
 * A component that is fetched when it is first drawn. Without network, before all of Kartoteka is on the device,
 * it may not come: then that is said in its place, and it is tried again when asked for.
 */
export function onDemand<Props extends object>(
  load: () => Promise<Part<Props>>,
): FunctionComponent<Props> {
  let fetched: Promise<Part<Props> | undefined> | undefined
  let hasFailed = false
  const fetchPart = () => {
    fetched ??= load().catch((error: unknown) => {
      console.error('A part of the app did not come', error)
      hasFailed = true
      return undefined
    })
    return fetched
  }
  const forgetFailure = () => {
    if (hasFailed) fetched = undefined
    hasFailed = false
  }

  function OnDemand(props: Props): ReactNode {
    const [, again] = useState(0)
    const Fetched = use(fetchPart())
    if (Fetched) return <Fetched {...props} />
    const retry = () => {
      forgetFailure()
      again((tries) => tries + 1)
    }
    return <NotHere onRetry={retry} onLeft={forgetFailure} onClose={closerOf(props)} />
  }

  return (props) => (
    <Suspense>
      <OnDemand {...props} />
    </Suspense>
  )
}

/** What closes a part that is a window. */
function closerOf(props: object): (() => void) | undefined {
  if (!('onClose' in props) || typeof props.onClose !== 'function') return undefined
  const { onClose } = props
  return () => onClose()
}

interface NotHereProps {
  readonly onRetry: () => void
  /** The next time it is asked for, it is fetched anew. */
  readonly onLeft: () => void
  /** Closes the window that it stands for. */
  readonly onClose: (() => void) | undefined
}

function NotHere({ onRetry, onLeft, onClose }: NotHereProps): ReactNode {
  const words = useWords(kitWords)
  useEffect(() => onLeft, [onLeft])
  const retry = (
    <Button variant="primary" onClick={onRetry}>
      {words.again}
    </Button>
  )
  if (onClose) {
    return (
      <Dialog title={words.notHere} onClose={onClose} actions={retry}>
        <p>{words.notHereText}</p>
      </Dialog>
    )
  }
  return (
    <Page title={words.notHere} sub={words.notHereText}>
      <div>{retry}</div>
    </Page>
  )
}
