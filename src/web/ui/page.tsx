import { type ReactNode, useEffect } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { ButtonLink } from './button.tsx'
import { useHeadingFocus } from './heading-focus.ts'
import { kitWords } from './messages.ts'
import css from './page.module.css'
import { Tools } from './tools.tsx'

interface PageProps {
  readonly title: string
  /** Below the title, in a muted line. */
  readonly sub?: ReactNode
  /** Buttons beside the title. */
  readonly actions?: ReactNode
  /** The page that it is a part of. */
  readonly back?: { readonly href: string; readonly label: string }
  /** Quiet buttons below the title, after the way back. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A screen of one column: its heading takes the focus after a move and names the window. */
export function Page({ title, sub, actions, back, tools, children }: PageProps): ReactNode {
  useDocumentTitle(title)
  const heading = useHeadingFocus()
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <p className={css.sub}>{sub}</p>}
        </div>
        {actions && <Tools>{actions}</Tools>}
        {(back || tools) && (
          <Tools className={css.tools}>
            {back && (
              <ButtonLink variant="quiet" icon="back" href={back.href}>
                {back.label}
              </ButtonLink>
            )}
            {tools}
          </Tools>
        )}
      </header>
      {children}
    </div>
  )
}

/** Names the window; undefined leaves that to another part of the screen. */
export function useDocumentTitle(title: string | undefined): void {
  const { product } = useWords(kitWords)
  useEffect(() => {
    if (title === undefined) return
    document.title = title === product ? product : `${title} · ${product}`
  }, [title, product])
}
