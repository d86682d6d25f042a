import './ui/italic.css'
import './ui/tokens.css'
import './ui/base.css'
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { settingsOf } from '../domain/settings/records.ts'
import type { Lang } from '../words/lang.ts'
import { chooseLang } from './i18n/choose-lang.ts'
import { LangProvider } from './i18n/lang.tsx'
import { BookProvider } from './local/react.tsx'
import type { LocalBook } from './local/types.ts'
import { ErrorBoundary } from './shell/error-boundary.tsx'
import { Gate } from './shell/gate.tsx'
import { Routes } from './shell/routes.tsx'
import { SampleContext } from './shell/sample.tsx'
import { Shell } from './shell/shell.tsx'
import { applyTheme } from './ui/theme.ts'
import { ToastProvider } from './ui/toast.tsx'

applyTheme()

/** The whole of Kartoteka over a book; a sample book may take its place for a while. */
export function App({ book }: { readonly book: LocalBook }): ReactNode {
  const [sample, setSample] = useState<LocalBook>()
  const shown = sample ?? book
  const lang = useLangOf(shown)
  const samples = useMemo(
    () => ({ shown: sample !== undefined, open: setSample, close: () => setSample(undefined) }),
    [sample],
  )
  return (
    <LangProvider lang={lang}>
      <BookProvider book={shown} lang={lang}>
        <SampleContext value={samples}>
          <ToastProvider>
            <ErrorBoundary at="">
              <Gate>
                <Shell>
                  <Routes />
                </Shell>
              </Gate>
            </ErrorBoundary>
          </ToastProvider>
        </SampleContext>
      </BookProvider>
    </LangProvider>
  )
}

function useLangOf(book: LocalBook): Lang {
  const setting = useSyncExternalStore(book.subscribe, () => settingsOf(book.book).lang)
  const lang = chooseLang(setting, navigator.languages)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return lang
}
