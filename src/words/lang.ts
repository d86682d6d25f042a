/** The languages of the interface; Russian comes first. */
export type Lang = 'ru' | 'en'

export const langs: readonly Lang[] = ['ru', 'en']

/** Both languages of one set of messages. Typed by the Russian one, so that a missing English message does not compile. */
export function messages<M>(ru: M, en: NoInfer<M>): Readonly<Record<Lang, M>> {
  return { ru, en }
}
