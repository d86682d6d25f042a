import type { Gendered } from '../../../domain/saying.ts'
import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

/** A name in the case that a sentence needs, where it is known. */
type Form = string | undefined

export const todayWords = messages(
  {
    people: (n: number) => `${ruCount(n, 'человек', 'человека', 'человек')} на сегодня`,
    alreadyDone: (n: number) => `${n}\u00A0уже ${ruForm(n, 'сделан', 'сделаны', 'сделаны')}`,
    list: 'Кому позвонить сегодня',
    call: 'Позвонить',
    callWhom: (name: string, whom: Form) => (whom ? `Позвонить ${whom}` : `Позвонить: ${name}`),
    write: 'Написать',
    writeTitle: (name: string, whom: Form) => (whom ? `Написать ${whom}` : `Написать: ${name}`),
    sms: 'SMS',
    addContact: 'Добавить телефон',
    clock: ['у неё сейчас', 'у него сейчас', 'там сейчас'] as Gendered,
    early: 'звонить рано',
    late: 'звонить поздно',
    opener: (text: string) => `«${text}»`,
    openerLabel: 'С чего начать',
    lastTime: (when: string, what: string) => `В прошлый раз, ${when}: ${what}`,
    promised: (what: string, when: string) => `Обещано${what && `: ${what}`}, срок ${when}`,
    unfold: (name: string) => `Подробнее: ${name}`,
    done: 'Сделано',
    waiting: (n: number) => `Ещё ${ruCount(n, 'ждёт', 'ждут', 'ждут')} своего дня.`,
    off: 'Сегодня выходной',
    offText: 'Список подождёт до рабочего дня. Отдыхайте.',
    offMeetings: 'Список подождёт, на сегодня только встречи.',
    quiet: 'Сегодня никто не ждёт звонка',
    quietText: 'Можно заняться своими делами или навестить кого-нибудь из картотеки.',
    all: 'На сегодня всё',
    allText: 'Спасибо вам за день. Остальное подождёт до завтра.',
    result: (people: string, orders: string) => `За день: ${people}${orders && `, ${orders}`}.`,
    spoken: (n: number) => ruCount(n, 'человек', 'человека', 'человек'),
    orders: (n: number, sum: string) =>
      `${ruCount(n, 'заказ', 'заказа', 'заказов')}${sum && ` на ${sum}`}`,
    addWords: '+\u00A0слова',
    pick: 'Выберите, с кого начать',
    note: 'записать:',
    print: 'Напечатать список',
    planTitle: 'Из головы в картотеку',
    plan: (minutes: number) =>
      `По плану сегодня ${ruCount(minutes, 'минута', 'минуты', 'минут')}, чтобы записать то, что вы помните о клиентах.`,
    planMissing: (phones: number, birthdays: number) => {
      const missing = [
        phones > 0 && ruCount(phones, 'телефона', 'телефонов', 'телефонов'),
        birthdays > 0 && ruCount(birthdays, 'дня рождения', 'дней рождения', 'дней рождения'),
      ].filter(Boolean)
      return missing.length > 0 ? `Не хватает ${missing.join(' и ')}.` : ''
    },
    begin: 'Начать',
    broadcast: (title: string) => `Рассылка «${title}»`,
    broadcastLeft: (left: number, all: number) => `Осталось отправить ${left} из ${all}.`,
    goOn: 'Продолжить',
  },
  {
    people: (n: number) => `${enCount(n, 'person', 'people')} for today`,
    alreadyDone: (n: number) => `${n} already done`,
    list: 'Whom to call today',
    call: 'Call',
    callWhom: (name: string) => `Call ${name}`,
    write: 'Write',
    writeTitle: (name: string) => `Write to ${name}`,
    sms: 'SMS',
    addContact: 'Add a phone',
    clock: ['her time is', 'his time is', 'the time there is'] as Gendered,
    early: 'too early to call',
    late: 'too late to call',
    opener: (text: string) => `“${text}”`,
    openerLabel: 'What to say first',
    lastTime: (when: string, what: string) => `Last time, ${when}: ${what}`,
    promised: (what: string, when: string) => `Promised${what && `: ${what}`}, due ${when}`,
    unfold: (name: string) => `More about ${name}`,
    done: 'Done',
    waiting: (n: number) => `${enCount(n, 'more waits', 'more wait')} for their day.`,
    off: 'A day off',
    offText: 'The list waits for a working day. Have a rest.',
    offMeetings: 'The list waits; only meetings today.',
    quiet: 'Nobody waits for a call today',
    quietText: 'A day for your own affairs, or for a visit to someone of the card index.',
    all: 'That is all for today',
    allText: 'Thank you for the day. The rest waits until tomorrow.',
    result: (people: string, orders: string) => `Today: ${people}${orders && `, ${orders}`}.`,
    spoken: (n: number) => enCount(n, 'person', 'people'),
    orders: (n: number, sum: string) => `${enCount(n, 'order', 'orders')}${sum && ` for ${sum}`}`,
    addWords: '+\u00A0words',
    pick: 'Choose whom to begin with',
    note: 'notes:',
    print: 'Print the list',
    planTitle: 'From the head to the cards',
    plan: (minutes: number) =>
      `Planned for today: ${enCount(minutes, 'minute', 'minutes')} to write down what you remember of your clients.`,
    planMissing: (phones: number, birthdays: number) => {
      const missing = [
        phones > 0 && enCount(phones, 'phone', 'phones'),
        birthdays > 0 && enCount(birthdays, 'birthday', 'birthdays'),
      ].filter(Boolean)
      return missing.length > 0 ? `Missing: ${missing.join(' and ')}.` : ''
    },
    begin: 'Begin',
    broadcast: (title: string) => `The broadcast “${title}”`,
    broadcastLeft: (left: number, all: number) => `${left} of ${all} still to be sent.`,
    goOn: 'Continue',
  },
)
