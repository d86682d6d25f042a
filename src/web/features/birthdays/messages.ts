import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

type Owner = 'f' | 'm' | undefined

export const birthdayWords = messages(
  {
    title: 'Дни рождения',
    journal: (n: number, month: string) =>
      `${month.toLocaleLowerCase('ru')}: ${ruCount(n, 'человек', 'человека', 'человек')}`,
    next: (name: string, when: string) => `ближайший: ${name}, ${when}`,
    before: 'Предыдущий месяц',
    after: 'Следующий месяц',
    now: 'Вернуться к этому месяцу',
    print: 'Напечатать',
    count: (n: number) => ruCount(n, 'день рождения', 'дня рождения', 'дней рождения'),
    none: 'В этом месяце никого нет',
    noneText:
      'День рождения записывают на карточке, в поле «День рождения». Год можно не указывать.',
    years: (n: number) => ruCount(n, 'год', 'года', 'лет'),
    round: 'круглая дата',
    weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    today: 'сегодня',
    tomorrow: 'завтра',
    call: 'Позвонить',
    write: 'Написать',
    to: (action: string, name: string, whom: string | undefined) =>
      whom ? `${action} ${whom}` : `${action}: ${name}`,
    greet: (owner: Owner): string =>
      owner === 'f' ? 'Поздравила' : owner === 'm' ? 'Поздравил' : 'Отметить поздравление',
    greeted: 'поздравлено',
    greetedBefore: 'в прошлом году тоже поздравлено',
    greetTitle: (name: string) => `Поздравление: ${name}`,
    greeting:
      '{имя}, с днём рождения. Желаю здоровья, добрых людей рядом и хорошего настроения каждый день.',
    greetingLabel: 'Ваши слова',
    greetingSaved: 'Ваши слова сохранены',
    saveGreeting: 'Запомнить эти слова',
    subject: 'С днём рождения',
    greetedToast: (name: string) => `${name}: поздравление записано`,
    prepare: (month: string, n: number) =>
      `Пора готовить ${month.toLocaleLowerCase('ru')}: ${ruCount(n, 'день рождения', 'дня рождения', 'дней рождения')}.`,
    open: (month: string) => `Открыть ${month.toLocaleLowerCase('ru')}`,
    undated: (n: number) =>
      `Без даты: ${ruCount(n, 'карточка', 'карточки', 'карточек')}. При случае можно спросить`,
  },
  {
    title: 'Birthdays',
    journal: (n: number, month: string) => `${month}: ${enCount(n, 'person', 'people')}`,
    next: (name: string, when: string) => `next: ${name}, ${when}`,
    before: 'Previous month',
    after: 'Next month',
    now: 'Back to this month',
    print: 'Print',
    count: (n: number) => enCount(n, 'birthday', 'birthdays'),
    none: 'Nobody this month',
    noneText:
      'A birthday is written on the card, in the field “Birthday”. The year may be left out.',
    years: (n: number) => `${enCount(n, 'year', 'years')} old`,
    round: 'round date',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    today: 'today',
    tomorrow: 'tomorrow',
    call: 'Call',
    write: 'Write',
    to: (action: string, name: string) => `${action}: ${name}`,
    greet: () => 'Congratulated',
    greeted: 'congratulated',
    greetedBefore: 'congratulated last year, too',
    greetTitle: (name: string) => `Congratulations: ${name}`,
    greeting:
      '{name}, happy birthday. I wish you good health, good people around you and a good mood every day.',
    greetingLabel: 'Your words',
    greetingSaved: 'Your words are saved',
    saveGreeting: 'Remember these words',
    subject: 'Happy birthday',
    greetedToast: (name: string) => `${name}: congratulations noted`,
    prepare: (month: string, n: number) =>
      `Time to prepare ${month}: ${enCount(n, 'birthday', 'birthdays')}.`,
    open: (month: string) => `Open ${month}`,
    undated: (n: number) => `Without a date: ${enCount(n, 'card', 'cards')}. Ask when you can`,
  },
)
