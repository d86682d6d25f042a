import type { Gendered } from '../../../domain/saying.ts'
import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

export const catalogueWords = messages(
  {
    journal: 'Каталоги',
    journalNone: 'кому передан каталог и что из этого вышло',
    journalNow: (title: string, given: number, worked: number) =>
      `период ${title}: передано ${given}, заказов ${worked}`,
    title: (period: string) => `Каталог ${period}`,
    left: (days: number): string =>
      days === 0 ? 'последний день' : `до конца ${ruCount(days, 'день', 'дня', 'дней')}`,
    over: 'период закончился',
    ahead: (days: number) => `начнётся через ${ruCount(days, 'день', 'дня', 'дней')}`,
    print: 'Напечатать',
    edit: 'Изменить период',
    periods: 'Периоды',

    noneTitle: 'Журнал каталогов',
    noneText:
      'Откройте период: с какого и по какой день действует каталог. Потом отмечайте, кому передали каталог и чем кончилось: + заказ, − заказа нет, ? не встретились. Картотека сама напомнит спросить и посчитает, сколько каталогов сработало.',
    open: 'Открыть период',
    openNext: (title: string) => `Открыть период ${title}`,
    nextText: (days: string) => `По вашему ритму следующий: ${days}.`,

    given: 'передано',
    worked: 'заказали',
    minus: 'без заказа',
    notMet: 'не встре\u00ADтились',
    copiesLeft: (left: number, copies: number): string =>
      left < 0
        ? `Передано больше, чем куплено: каталогов было ${copies}.`
        : `Каталогов куплено ${copies}, осталось ${left}.`,
    sum: (sum: string) => `Заказов на ${sum}.`,

    shares: 'Сколько каталогов сработало из десяти, по периодам',
    band: 'Полоса: 6–8 из десяти, как у опытных консультантов',
    ofTen: (share: string) => `${share} из десяти`,
    noShare: 'ничего не передано',

    give: 'Передать каталог',
    giveOn: (period: string) => `Передать каталог ${period}`,
    plan: 'Составить список',
    handed: 'Переданы',
    planned: 'В списке, ещё не переданы',
    plannedText: (n: number) => ruCount(n, 'человек', 'человека', 'человек'),
    nobodyHanded:
      'Пока никому. Составьте список на период или отметьте, кому каталог передан случайно.',
    givenOn: (day: string) => `с ${day}`,
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    byChance: 'случайно',
    why: {
      'could-not': 'не получилось встретиться',
      silent: 'телефон молчал',
      other: 'не встретились',
    },
    noSum: 'сумма не записана',
    handOver: 'Передан',
    handOverTo: (name: string) => `Каталог передан: ${name}`,
    takeOff: (name: string) => `Убрать из списка: ${name}`,

    marks: (name: string) => `Что вышло: ${name}`,
    plus: '+, заказ',
    minusMark: '−, заказа нет',
    missed: '?, не встретились',
    plusDone: (name: string) => `${name}: + заказ`,
    minusDone: (name: string) => `${name}: − заказа нет`,
    missedDone: (name: string) => `${name}: не встретились`,
    openDone: (name: string) => `${name}: отметка снята`,
    givenDone: (name: string) => `${name}: каталог передан`,
    droppedDone: (name: string) => `${name}: каталог убран из списка`,

    missedTitle: 'Почему не встретились',
    missedOptions: {
      'could-not': ['Не смогла встретиться', 'Не смог встретиться', 'Не получилось встретиться'],
      silent: ['Телефон молчал', 'Телефон молчал', 'Телефон молчал'],
      other: ['Другое', 'Другое', 'Другое'],
    } as Readonly<Record<'could-not' | 'silent' | 'other', Gendered>>,
    missedSub: 'в начале следующего периода напомним позвонить',

    orderTitle: (name: string) => `Заказ: ${name}`,
    takePlusOff: 'Снять +',
    sumLabel: 'Сумма',
    sumWrong: 'Напишите сумму цифрами, например 1500 или 1500,50.',
    write: 'Записать',
    sumDone: (name: string) => `${name}: сумма записана`,

    giveTitle: 'Кому передан каталог',
    giveHint: 'Кого ещё нет в картотеке, тому заведём карточку: хватит имени.',
    giveWhom: 'Выберите, кому передан каталог.',

    planTitle: 'Список на период',
    planText: 'Отметьте, кому передать каталог в этом периоде.',
    kinds: {
      carried: 'Не встретились в прошлый раз',
      green: 'Зелёная папка',
      due: 'Чёрная папка: пора напомнить о себе',
    },
    all: (n: number) => `Все: ${n}`,
    lastOrder: (day: string) => `заказ ${day}`,
    noOrder: 'заказов ещё нет',
    planSave: (n: number) => `Внести в список: ${n}`,
    planDone: (n: number) => `В списке ещё ${ruCount(n, 'человек', 'человека', 'человек')}`,
    planNobody:
      'Предложить больше некого: все, кто покупает, уже в списке. Остальных можно добавить, когда каталог передан.',

    openTitle: 'Новый период',
    editTitle: 'Период',
    name: 'Название',
    nameHint: 'номер каталога, как его называете вы',
    from: 'С какого дня',
    to: 'По какой день',
    copies: 'Сколько каталогов куплено',
    copiesHint: 'можно не указывать',
    copiesWrong: 'Напишите число цифрами, например 20.',
    nameNeeded: 'Напишите, как называется период.',
    save: 'Сохранить',
    remove: 'Удалить период',
    opened: (title: string) => `Период ${title} открыт`,
    saved: 'Период сохранён',
    removed: 'Период удалён',

    resultTitle: 'Итог периода',
    result: (worked: number, given: number) =>
      `Сработало ${ruCount(worked, 'каталог', 'каталога', 'каталогов')} из ${given}.`,
    resultGood: 'Это 6–8 из десяти: так работают опытные консультанты.',
    resultAbove: 'Это больше, чем 8 из десяти: редкий результат.',
    resultBelow: 'Опытные консультанты доходят до 6–8 из десяти.',
    stillOpen: (n: number) =>
      `Без отметки: ${ruCount(n, 'каталог', 'каталога', 'каталогов')}. Отметьте их или оставьте: в начале следующего периода напомним позвонить.`,
    namesNotMet: (names: string) => `Не встретились: ${names}.`,
    share: 'Отмечайте + и − по мере встреч: итог сложится сам.',
  },
  {
    journal: 'Catalogues',
    journalNone: 'who was given a catalogue and what came of it',
    journalNow: (title: string, given: number, worked: number) =>
      `period ${title}: ${given} handed out, ${enCount(worked, 'order', 'orders')}`,
    title: (period: string) => `Catalogue ${period}`,
    left: (days: number): string =>
      days === 0 ? 'the last day' : `${enCount(days, 'day', 'days')} left`,
    over: 'the period is over',
    ahead: (days: number) => `begins in ${enCount(days, 'day', 'days')}`,
    print: 'Print',
    edit: 'Edit the period',
    periods: 'Periods',

    noneTitle: 'Catalogue ledger',
    noneText:
      'Open a period: from which day to which day the catalogue runs. Then mark who was given one and what came of it: + an order, − no order, ? you did not meet. Kartoteka reminds you to ask and counts how many catalogues worked.',
    open: 'Open a period',
    openNext: (title: string) => `Open period ${title}`,
    nextText: (days: string) => `By your rhythm the next one is ${days}.`,

    given: 'handed out',
    worked: 'ordered',
    minus: 'no order',
    notMet: 'not met',
    copiesLeft: (left: number, copies: number): string =>
      left < 0
        ? `More were handed out than the ${copies} that were bought.`
        : `${copies} copies bought, ${left} left.`,
    sum: (sum: string) => `Orders for ${sum}.`,

    shares: 'How many catalogues of ten worked, by period',
    band: 'The band: 6–8 of ten, as experienced consultants reach',
    ofTen: (share: string) => `${share} of ten`,
    noShare: 'nothing handed out',

    give: 'Hand out a catalogue',
    giveOn: (period: string) => `Hand out catalogue ${period}`,
    plan: 'Make the list',
    handed: 'Handed out',
    planned: 'On the list, not handed out yet',
    plannedText: (n: number) => enCount(n, 'person', 'people'),
    nobodyHanded:
      'Nobody yet. Make a list for the period, or note who was given a catalogue by chance.',
    givenOn: (day: string) => `since ${day}`,
    days: (n: number) => enCount(n, 'day', 'days'),
    byChance: 'by chance',
    why: {
      'could-not': 'could not meet',
      silent: 'the phone was silent',
      other: 'did not meet',
    },
    noSum: 'no sum written',
    handOver: 'Handed out',
    handOverTo: (name: string) => `Catalogue handed out: ${name}`,
    takeOff: (name: string) => `Take off the list: ${name}`,

    marks: (name: string) => `What came of it: ${name}`,
    plus: '+, an order',
    minusMark: '−, no order',
    missed: '?, did not meet',
    plusDone: (name: string) => `${name}: + order`,
    minusDone: (name: string) => `${name}: − no order`,
    missedDone: (name: string) => `${name}: did not meet`,
    openDone: (name: string) => `${name}: mark taken away`,
    givenDone: (name: string) => `${name}: catalogue handed out`,
    droppedDone: (name: string) => `${name}: taken off the list`,

    missedTitle: 'Why you did not meet',
    missedOptions: {
      'could-not': ['Could not meet', 'Could not meet', 'Could not meet'],
      silent: ['The phone was silent', 'The phone was silent', 'The phone was silent'],
      other: ['Other', 'Other', 'Other'],
    },
    missedSub: 'you are reminded to call when the next period begins',

    orderTitle: (name: string) => `Order: ${name}`,
    takePlusOff: 'Take + away',
    sumLabel: 'Sum',
    sumWrong: 'Write the sum in digits, for example 1500 or 1500.50.',
    write: 'Record',
    sumDone: (name: string) => `${name}: sum recorded`,

    giveTitle: 'Who was given a catalogue',
    giveHint: 'Who is not in the card index yet gets a card: a name is enough.',
    giveWhom: 'Choose who was given the catalogue.',

    planTitle: 'The list of the period',
    planText: 'Tick who is to be given a catalogue in this period.',
    kinds: {
      carried: 'Not met last time',
      green: 'Green folder',
      due: 'Black folder: time to call again',
    },
    all: (n: number) => `All: ${n}`,
    lastOrder: (day: string) => `ordered ${day}`,
    noOrder: 'no orders yet',
    planSave: (n: number) => `Put on the list: ${n}`,
    planDone: (n: number) => `${enCount(n, 'person', 'people')} more on the list`,
    planNobody:
      'Nobody else to suggest: all who buy are on the list. Others can be added when they are given a catalogue.',

    openTitle: 'New period',
    editTitle: 'Period',
    name: 'Title',
    nameHint: 'the number of the catalogue, as you call it',
    from: 'From',
    to: 'To',
    copies: 'Copies bought',
    copiesHint: 'may be left out',
    copiesWrong: 'Write the number in digits, for example 20.',
    nameNeeded: 'Write what the period is called.',
    save: 'Save',
    remove: 'Delete the period',
    opened: (title: string) => `Period ${title} opened`,
    saved: 'Period saved',
    removed: 'Period deleted',

    resultTitle: 'The result',
    result: (worked: number, given: number) => `${worked} of ${given} catalogues worked.`,
    resultGood: 'That is 6–8 of ten, as experienced consultants reach.',
    resultAbove: 'That is more than 8 of ten: a rare result.',
    resultBelow: 'Experienced consultants reach 6–8 of ten.',
    stillOpen: (n: number) =>
      `Without a mark: ${enCount(n, 'catalogue', 'catalogues')}. Mark them or leave them: you are reminded to call when the next period begins.`,
    namesNotMet: (names: string) => `Not met: ${names}.`,
    share: 'Mark + and − as you meet: the result adds up by itself.',
  },
)
