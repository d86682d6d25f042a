import { type Lang, messages } from '../lang.ts'
import { domain } from './domain.ts'
import { erasure } from './erasure.ts'
import { files } from './files.ts'
import { groups } from './groups.ts'
import { imports } from './imports.ts'
import { kernel } from './kernel.ts'
import type { Params, Sentences } from './sentences.ts'
import { server } from './server.ts'
import { store } from './store.ts'

interface Refused {
  readonly code: string
  readonly at?: string
  readonly params?: Params
}

const areas = [kernel, server, store, files, imports, domain, erasure, groups]

const known: Readonly<Record<Lang, Sentences>> = {
  ru: Object.assign({}, ...areas.map((area) => area.ru)),
  en: Object.assign({}, ...areas.map((area) => area.en)),
}

const unexplained = messages(
  (code: string) => `Не получилось, ничего не изменилось (${code}). Попробуйте ещё раз.`,
  (code: string) => `This did not work and nothing was changed (${code}). Please try again.`,
)

/** A refusal as a sentence for people: what happened, what is safe, what to do. */
export function explain(refusal: Refused, lang: Lang): string {
  const sentence = Object.hasOwn(known[lang], refusal.code) ? known[lang][refusal.code] : undefined
  const place = refusal.at === undefined ? {} : { at: refusal.at }
  return sentence?.({ ...place, ...refusal.params }) ?? unexplained[lang](refusal.code)
}
