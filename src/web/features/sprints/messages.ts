import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

export const sprintWords = messages(
  {
    title: 'Из головы в картотеку',
    sub: 'То, что вы помните о клиентах: один вопрос за раз, сначала самое нужное.',
    journal: (percent: number, phones: number) =>
      `заполнено на ${percent}\u00A0%${phones > 0 ? `, не хватает ${ruCount(phones, 'телефона', 'телефонов', 'телефонов')}` : ''}`,
    journalFull: 'карточки заполнены, спрашивать не о чем',
    howLong: 'Сколько времени у вас есть',
    minutes: (n: number) => ruCount(n, 'минута', 'минуты', 'минут'),
    start: 'Начать',
    full: 'Карточки заполнены',
    fullText: 'Спрашивать не о чем. Появятся новые карточки, появятся и вопросы.',
    empty: 'В картотеке пока никого',
    emptyText: 'Принесите файл с клиентами или заведите первую карточку: достаточно имени.',
    missing: 'Чего не хватает',
    completeness: (percent: number) => `Картотека заполнена на ${percent}\u00A0%.`,
    phone: 'Телефон',
    email: 'Эл. почта',
    lacking: (n: number, all: number) => `нет у ${n} из ${all}`,
    known: 'есть у всех',
    days: 'По каким дням',
    daysText: 'В выбранные дни «Сегодня» напомнит об этом под списком.',
    earlier: 'Как было раньше',
    brought: (filled: number, cards: number) =>
      filled === 0
        ? 'без новых записей'
        : `${ruCount(filled, 'ответ', 'ответа', 'ответов')} на ${ruCount(cards, 'карточке', 'карточках', 'карточках')}`,
    left: (n: number) =>
      `${ruForm(n, 'осталась', 'осталось', 'осталось')} ${ruCount(n, 'минута', 'минуты', 'минут')}`,
    time: 'Сколько времени прошло',
    over: 'Время вышло. Эту карточку можно дописать.',
    soFar: (n: number) => `записано: ${n}`,
    green: 'зелёная папка',
    black: 'чёрная папка',
    unsorted: 'не разобрана',
    save: 'Записать',
    skip: 'Не знаю, дальше',
    saved: (name: string) => `${name}: записано`,
    nothing: 'Впишите ответ или нажмите «Не знаю, дальше».',
    notPhone: 'Напишите номер цифрами, например 8 914 123-45-67.',
    notEmail: 'В адресе почты нужен знак @, например anna@mail.ru.',
    end: 'Закончить раньше',
    leave: 'Экран можно закрыть и вернуться, пока время не вышло: записанное останется.',
    result: (filled: number, cards: number, minutes: number) =>
      `Вы записали ${ruCount(filled, 'ответ', 'ответа', 'ответов')} на ${ruCount(cards, 'карточке', 'карточках', 'карточках')} за ${ruCount(minutes, 'минуту', 'минуты', 'минут')}`,
    resultText: 'Этого больше не нужно держать в голове.',
    noResult: 'В этот раз без новых записей',
    noResultText:
      'Бывает и так. Спросить можно и у самих клиентов: вопрос для следующего разговора виден на карточке.',
    remaining: (n: number) =>
      `Ещё ${ruCount(n, 'вопрос', 'вопроса', 'вопросов')} ${ruForm(n, 'подождёт', 'подождут', 'подождут')}.`,
    toToday: 'К списку на сегодня',
    again: 'Ещё раз',
  },
  {
    title: 'From the head to the cards',
    sub: 'What you remember of your clients: one question at a time, the most needed first.',
    journal: (percent: number, phones: number) =>
      `${percent} % filled in${phones > 0 ? `, ${enCount(phones, 'phone is', 'phones are')} missing` : ''}`,
    journalFull: 'the cards are full, there is nothing to ask',
    howLong: 'How much time you have',
    minutes: (n: number) => enCount(n, 'minute', 'minutes'),
    start: 'Begin',
    full: 'The cards are full',
    fullText: 'There is nothing to ask. New cards will bring new questions.',
    empty: 'Nobody in the card index yet',
    emptyText: 'Bring a file with clients or add the first card: a name is enough.',
    missing: 'What is missing',
    completeness: (percent: number) => `The card index is ${percent} % filled in.`,
    phone: 'Phone',
    email: 'E-mail',
    lacking: (n: number, all: number) => `missing on ${n} of ${all}`,
    known: 'on every card',
    days: 'On which days',
    daysText: 'On the chosen days Today reminds you of it below the list.',
    earlier: 'How it went before',
    brought: (filled: number, cards: number) =>
      filled === 0
        ? 'nothing new written down'
        : `${enCount(filled, 'answer', 'answers')} on ${enCount(cards, 'card', 'cards')}`,
    left: (n: number) => `${enCount(n, 'minute', 'minutes')} left`,
    time: 'How much time has passed',
    over: 'The time is over. This card may still be finished.',
    soFar: (n: number) => `written down: ${n}`,
    green: 'green folder',
    black: 'black folder',
    unsorted: 'not sorted',
    save: 'Write it down',
    skip: 'I do not know, next',
    saved: (name: string) => `${name}: written down`,
    nothing: 'Type the answer, or press “I do not know, next”.',
    notPhone: 'Write the number in digits, for example 8 914 123-45-67.',
    notEmail: 'An e-mail address has an @, for example anna@mail.ru.',
    end: 'End earlier',
    leave: 'You may close the screen and come back while the time lasts: what is written stays.',
    result: (filled: number, cards: number, minutes: number) =>
      `You wrote down ${enCount(filled, 'answer', 'answers')} on ${enCount(cards, 'card', 'cards')} in ${enCount(minutes, 'minute', 'minutes')}`,
    resultText: 'None of that has to be kept in the head any more.',
    noResult: 'Nothing new was written down this time',
    noResultText:
      'That happens. The clients themselves can be asked: the question for the next talk is on the card.',
    remaining: (n: number) => `${enCount(n, 'question is', 'questions are')} left, and can wait.`,
    toToday: 'To the list of today',
    again: 'Once more',
  },
)
