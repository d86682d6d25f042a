import type { Lang } from '../../words/lang.ts'

/** The book's setting, else the first language of the browser that Kartoteka speaks, else Russian. */
export function chooseLang(setting: Lang | undefined, preferred: readonly string[]): Lang {
  if (setting) return setting
  for (const tag of preferred) {
    const language = tag.toLowerCase().slice(0, 2)
    if (language === 'ru' || language === 'en') return language
  }
  return 'ru'
}
