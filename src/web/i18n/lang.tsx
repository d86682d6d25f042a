import { createContext, type ReactNode, use } from 'react'
import type { Lang } from '../../words/lang.ts'

const LangContext = createContext<Lang>('ru')

export function LangProvider(props: {
  readonly lang: Lang
  readonly children: ReactNode
}): ReactNode {
  return <LangContext value={props.lang}>{props.children}</LangContext>
}

/** The language of the interface. */
export function useLang(): Lang {
  return use(LangContext)
}

/** One feature's messages in the language of the interface: `const words = useWords(todayWords)`. */
export function useWords<Messages>(all: Readonly<Record<Lang, Messages>>): Messages {
  return all[useLang()]
}
