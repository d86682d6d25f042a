import { sentences } from './sentences.ts'

/** What the erasing of somebody's data refuses. */
export const erasure = sentences(
  {
    'erasure.nobody': () =>
      'Стирать нечего: этих людей сейчас никто не отпускал, или их данные уже стёрты. Сначала отпустите карточку.',
    'erasure.no-secret': () =>
      'У картотеки ещё нет ключа для отпечатков, и команда его не принесла. Добавьте secret: 32 случайных байта в шестнадцатеричном виде.',
  },
  {
    'erasure.nobody': () =>
      'Nothing to erase: these people are not let go, or their data are erased already. Let the card go first.',
    'erasure.no-secret': () =>
      'The book has no key for imprints yet, and the command brought none. Add secret: 32 random bytes in hex.',
  },
)
