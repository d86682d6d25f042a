import { messages } from '../../../words/lang.ts'
import { wholeNumber } from '../../../words/numbers.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

export const searchWords = messages(
  {
    title: 'Поиск',
    label: 'Что найти',
    hint: 'имя, номер, слово, покупка',
    clear: 'Очистить поиск',
    clients: 'Клиенты',
    talks: 'Разговоры и дела',
    orders: 'Заказы',
    more: 'Показать ещё',
    said: (what: string) => `Найдено по «${what}»`,
    letGo: 'отпущена из картотеки',
    amongLetGo: (n: number) => `Среди отпущенных: ${wholeNumber(n, 'ru')}. Показать`,
    contacts: 'Связь',
    order: 'Заказ',
    found: (clients: number, talks: number, orders: number) =>
      [
        clients && ruCount(clients, 'карточка', 'карточки', 'карточек'),
        talks && ruCount(talks, 'разговор', 'разговора', 'разговоров'),
        orders && ruCount(orders, 'заказ', 'заказа', 'заказов'),
      ]
        .filter(Boolean)
        .join(', '),
    start: 'Найдётся всё, что записано',
    startText:
      'Часть имени или номера, слово из заметки или разговора, покупка, сумма. Опечатка и другая раскладка не мешают.',
    nothing: 'Ничего не нашлось',
    nothingText: 'Попробуйте часть имени, несколько цифр номера или слово, которое запомнилось.',
  },
  {
    title: 'Search',
    label: 'What to find',
    hint: 'name, number, word, purchase',
    clear: 'Clear the search',
    clients: 'Clients',
    talks: 'Talks and tasks',
    orders: 'Orders',
    more: 'Show more',
    said: (what: string) => `Found by “${what}”`,
    letGo: 'let go',
    amongLetGo: (n: number) => `Among those who were let go: ${wholeNumber(n, 'en')}. Show`,
    contacts: 'Contacts',
    order: 'Order',
    found: (clients: number, talks: number, orders: number) =>
      [
        clients && enCount(clients, 'card', 'cards'),
        talks && enCount(talks, 'talk', 'talks'),
        orders && enCount(orders, 'order', 'orders'),
      ]
        .filter(Boolean)
        .join(', '),
    start: 'Whatever is written down is found',
    startText:
      'A part of a name or a number, a word of a note or a talk, a purchase, a sum. A typo or another keyboard layout is no obstacle.',
    nothing: 'Nothing was found',
    nothingText: 'Try a part of the name, some digits of the number or a word that you remember.',
  },
)
