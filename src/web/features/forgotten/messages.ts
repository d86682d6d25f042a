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
    due: (day: string) => `данные сотрутся ${day}`,
    gone: (n: number) =>
      `Данные стёрты: ${ruCount(n, 'человек', 'человека', 'человек')}. Если кто-то из них встретится в файле или в новой записи, картотека узнает телефон или почту и скажет об этом.`,
    eraseTitle: (name: string) => `Стереть данные: ${name}`,
    eraseText:
      'Имя, телефоны, заметки и всё, что записано словами, исчезнет насовсем: с этого устройства, с сервера и из истории. Вернуть будет нельзя.',
    eraseStays:
      'Останутся суммы и числа без имени, чтобы не изменились итоги, и отпечаток телефона и почты: по нему картотека узнает человека, если он встретится снова.',
    eraseForGood: 'Стереть насовсем',
    keep: 'Не стирать',
    erased: 'Данные стёрты',
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
    due: (day: string) => `data are erased on ${day}`,
    gone: (n: number) =>
      `The data of ${enCount(n, 'person', 'people')} are erased. If one of them comes up in a file or in a new entry, the index knows the phone or the e-mail and says so.`,
    eraseTitle: (name: string) => `Erase the data: ${name}`,
    eraseText:
      'The name, the phones, the notes and all that was written in words go for good: from this device, from the server and from the history. There is no way back.',
    eraseStays:
      'What stays: sums and counts without a name, so that the totals do not change, and an imprint of phone and e-mail by which the index knows the person if they come up again.',
    eraseForGood: 'Erase for good',
    keep: 'Do not erase',
    erased: 'The data are erased',
    journal: (n: number) => enCount(n, 'person', 'people'),
    journalNone: 'whom we leave in peace',
  },
)
