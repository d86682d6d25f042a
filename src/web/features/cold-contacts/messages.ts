import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

const ruPeople = (n: number) => ruCount(n, 'человек', 'человека', 'человек')

export const coldContactWords = messages(
  {
    title: 'Знакомства',
    sub: 'Есть телефон — позвоните сами. Нет — листовка, и отпустить с миром.',
    place: 'Где вы сейчас',
    placeHint: 'Например: у проходной, на ярмарке.',
    needPlace: 'Впишите, где вы сейчас.',
    earlier: 'Где вы бывали',

    withPhone: 'С телефоном',
    phone: 'Телефон',
    name: 'Имя или приметы',
    willCall: 'Обещает перезвонить (позвоню всё равно)',
    more: (when: string) => `Позвоню ${when}. Изменить, добавить заметку`,
    callOn: 'Когда позвоню',
    given: 'Что дали',
    things: { leaflet: 'листовка', card: 'визитка', nothing: 'ничего' },
    note: 'О чём говорили',
    save: 'Записать',
    saveBack: 'Вернуть и записать',
    needPhone: 'Впишите телефон. Без телефона — кнопки выше.',
    badDay: 'Выберите сегодня или день позже.',
    saved: (name: string, when: string) => `Записано: ${name}. Ваш звонок ${when}`,
    known: (name: string) => `Карточка с этим телефоном уже есть: ${name}. Второй не будет.`,
    knownOther: (name: string) =>
      `Этот телефон уже на карточке: ${name}. Имя другое, поэтому карточка будет новая.`,
    letGo: (name: string, said: string) =>
      `Этот телефон на карточке: ${name}, ${said}. Если записать, она вернётся в картотеку.`,
    erased: (said: string) => `С этим человеком вы уже говорили: ${said}. Будет новая карточка.`,
    withoutPhone: 'Без телефона',
    buttons: { leaflet: 'Листовка', card: 'Визитка', nothing: 'Ничего' },
    counted: {
      leaflet: 'Посчитано: листовка дана',
      card: 'Посчитано: визитка дана',
      nothing: 'Посчитано',
    },

    today: 'Сегодня',
    metWord: (n: number) => ruForm(n, 'знакомство', 'знакомства', 'знакомств'),
    phoneWord: 'с телефоном',
    callsWord: 'ждут звонка',
    goneWord: 'отпущены',
    call: (when: string) => `ваш звонок ${when}`,
    called: 'звонок сделан',
    goneList: (n: number) => `Без телефона: ${n}`,
    nobody: 'Без имени',
    edit: (what: string) => `Исправить: ${what}`,

    editTitle: 'Знакомство',
    on: 'Когда',
    where: 'Где',
    needWhere: 'Впишите, где это было.',
    promised: 'Обещание перезвонить',
    saveEdit: 'Сохранить',
    edited: 'Знакомство исправлено',
    remove: 'Удалить',
    removed: 'Знакомство удалено',

    funnel: 'Что из этого выходит',
    spans: 'За какое время',
    lastYear: '12 месяцев',
    own: 'Свои даты',
    from: 'С какого дня',
    to: 'По какой день',
    anyPlace: 'Все места',
    placeOf: 'Место',
    steps: { met: 'Познакомились', phone: 'Телефон', meeting: 'Встреча', order: 'Заказ' },
    ofMet: (percent: number) => `${percent}\u00A0%`,
    ofMetSaid: (percent: number) => `${percent}\u00A0% от познакомившихся`,
    letGoSaid: (leaflet: number, card: number, nothing: number) =>
      `Без телефона отпущены: с листовкой ${leaflet}, с визиткой ${card}, так ${nothing}.`,
    daysSaid: (days: number) =>
      `От знакомства до заказа обычно ${ruCount(days, 'день', 'дня', 'дней')}.`,
    byPlace: 'По местам',
    byMonth: 'По месяцам знакомства',
    row: (phone: number, meeting: number, order: number) =>
      `телефон ${phone} · встреча ${meeting} · заказ ${order}`,
    people: ruPeople,
    how: 'Встреча считается, когда назначена, и снимается, если не состоялась. Считаются знакомства, записанные здесь: карточки, где просто указано место знакомства, сюда не входят.',
    none: 'За эти дни знакомств не записано',
    empty: 'Здесь появится картина',
    emptyText:
      'Запишите первые знакомства: сколько людей остановилось, сколько оставили телефон, пришли на встречу и заказали. По местам и месяцам.',

    journalToday: (met: number, phone: number) => `сегодня ${met}, с телефоном ${phone}`,
    journal: (met: string, phone: number, order: number) =>
      `за год ${met}, с телефоном ${phone}, заказали ${order}`,
    journalNone: 'на улице, на ярмарке, у проходной: кто оставил телефон',
  },
  {
    title: 'Cold contacts',
    sub: 'A phone: call them yourself. None: a leaflet, and let go in peace.',
    place: 'Where are you now',
    placeHint: 'For example: at the gate, at the fair.',
    needPlace: 'Write where you are now.',
    earlier: 'Where you were before',

    withPhone: 'With a phone',
    phone: 'Phone',
    name: 'Name or who it is',
    willCall: 'Promises to call (I will call anyway)',
    more: (when: string) => `I will call ${when}. Change, add a note`,
    callOn: 'When I will call',
    given: 'Handed over',
    things: { leaflet: 'a leaflet', card: 'a business card', nothing: 'nothing' },
    note: 'What you talked about',
    save: 'Write down',
    saveBack: 'Take back and write down',
    needPhone: 'Write the phone. Without one, use the buttons above.',
    badDay: 'Choose today or a later day.',
    saved: (name: string, when: string) => `Written down: ${name}. Your call is ${when}`,
    known: (name: string) =>
      `There is a card with this phone already: ${name}. No second one is made.`,
    knownOther: (name: string) =>
      `This phone is on a card already: ${name}. The name is another, so a new card is made.`,
    letGo: (name: string, said: string) =>
      `This phone is on a card already: ${name}, ${said}. Writing it down takes the card back.`,
    erased: (said: string) => `You have spoken to this person before: ${said}. A new card is made.`,
    withoutPhone: 'Without a phone',
    buttons: { leaflet: 'Leaflet', card: 'Card', nothing: 'Nothing' },
    counted: {
      leaflet: 'Counted: leaflet given',
      card: 'Counted: business card given',
      nothing: 'Counted',
    },

    today: 'Today',
    metWord: (_: number): string => 'met',
    phoneWord: 'with a phone',
    callsWord: 'to be called',
    goneWord: 'let go',
    call: (when: string) => `your call ${when}`,
    called: 'called',
    goneList: (n: number) => `Without a phone: ${n}`,
    nobody: 'Nameless',
    edit: (what: string) => `Correct: ${what}`,

    editTitle: 'Cold contact',
    on: 'When',
    where: 'Where',
    needWhere: 'Write where it was.',
    promised: 'Promised to call',
    saveEdit: 'Save',
    edited: 'Cold contact corrected',
    remove: 'Delete',
    removed: 'Cold contact deleted',

    funnel: 'What comes of it',
    spans: 'Which time',
    lastYear: '12 months',
    own: 'Own dates',
    from: 'From',
    to: 'To',
    anyPlace: 'All places',
    placeOf: 'Place',
    steps: { met: 'Met', phone: 'Phone', meeting: 'Meeting', order: 'Order' },
    ofMet: (percent: number) => `${percent}%`,
    ofMetSaid: (percent: number) => `${percent}% of those met`,
    letGoSaid: (leaflet: number, card: number, nothing: number) =>
      `Let go without a phone: with a leaflet ${leaflet}, with a business card ${card}, with nothing ${nothing}.`,
    daysSaid: (days: number) =>
      `From meeting to order it usually takes ${enCount(days, 'day', 'days')}.`,
    byPlace: 'By place',
    byMonth: 'By the month you met',
    row: (phone: number, meeting: number, order: number) =>
      `phone ${phone} · meeting ${meeting} · order ${order}`,
    people: (n: number) => enCount(n, 'person', 'people'),
    how: 'A meeting counts once it is arranged, and no longer when it did not take place. Only contacts written down here count: cards that merely say where you met do not.',
    none: 'No contacts were written down in these days',
    empty: 'A picture will stand here',
    emptyText:
      'Write down the first contacts: how many stopped, left a phone, came to a meeting and ordered. By place and by month.',

    journalToday: (met: number, phone: number) => `today ${met}, with a phone ${phone}`,
    journal: (met: string, phone: number, order: number) =>
      `${met} in a year, ${phone} with a phone, ${order} ordered`,
    journalNone: 'in the street, at a fair: who left a phone',
  },
)
