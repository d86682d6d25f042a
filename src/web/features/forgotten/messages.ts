import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

export const forgottenWords = messages(
  {
    title: 'Отпущенные',
    sub: 'Никого из них программа не предлагает. Если человек вернётся сам, верните карточку.',
    empty: 'Здесь пока никого',
    emptyText:
      'Сюда попадают те, кого вы отпустили, и те, кто не ответил на три звонка и письмо. Их нет в списках, в поиске и в рассылках.',
    toClients: 'К картотеке',
    reopen: 'Вернуть',
    reopenWhom: (name: string) => `Вернуть: ${name}`,
    reopened: (name: string) => `${name} снова в картотеке`,
    journal: (n: number) => ruCount(n, 'человек', 'человека', 'человек'),
    journalNone: 'кого мы больше не тревожим',
  },
  {
    title: 'Let go',
    sub: 'The program suggests none of them. Whoever comes back by themselves is taken back here.',
    empty: 'Nobody here yet',
    emptyText:
      'Here are those whom you let go, and those who did not answer three calls and a letter. They are in no list, no search and no broadcast.',
    toClients: 'To the card index',
    reopen: 'Take back',
    reopenWhom: (name: string) => `Take back: ${name}`,
    reopened: (name: string) => `${name} is in the index again`,
    journal: (n: number) => enCount(n, 'person', 'people'),
    journalNone: 'whom we leave in peace',
  },
)
