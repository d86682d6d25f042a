import { Component, type ReactNode } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './gate.module.css'
import { shellWords } from './messages.ts'

interface Props {
  readonly children: ReactNode
  /** Another page is another try. */
  readonly at: string
}

interface State {
  readonly failed: boolean
}

/** A screen that breaks takes neither the sections nor the records with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidUpdate({ at }: Props): void {
    if (this.state.failed && at !== this.props.at) this.setState({ failed: false })
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken(): ReactNode {
  const words = useWords(shellWords)
  return (
    <div className={css.gate}>
      <EmptyState
        title={words.broken}
        actions={
          <Button variant="primary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        }
      >
        {words.brokenText}
      </EmptyState>
    </div>
  )
}
