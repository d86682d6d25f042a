import type { Gendered } from '../../../domain/saying.ts'
import { messages } from '../../../words/lang.ts'
import { enCount, ruCount, ruForm } from '../../../words/plural.ts'

export const groupWords = messages(
  {
    title: 'Группы',
    sub: 'курсы, встречи, занятия: кто записан, кто заплатил, кто придёт',
    journalNone: 'кто записан, кто заплатил и кто придёт',
    journalNow: (title: string, when: string, enrolled: number) =>
      `«${title}» ${when}: ${ruCount(enrolled, 'записан', 'записано', 'записано')}`,
    none: 'Групп пока нет',
    noneText:
      'Откройте группу: название, дни занятий, цена и расходы. Записывайте людей и отмечайте предоплату. Картотека скажет, сколько человек на самом деле придёт и хватит ли денег на аренду, пока ещё можно что-то сделать.',
    open: 'Открыть группу',
    past: (n: number) => `Прошедшие и отменённые: ${n}`,
    all: 'Все группы',
    off: 'отменена',
    over: 'занятия прошли',
    taken: (n: number, seats: number | null): string =>
      seats === null
        ? ruCount(n, 'записан', 'записано', 'записано')
        : `${n} из ${ruCount(seats, 'места', 'мест', 'мест')}`,
    waitingShort: (n: number) => `в очереди ${n}`,
    expectShort: (n: number) => `ждём ${n}`,
    alarm: {
      costs: 'не окупается',
      least: 'мало людей',
    },
    at: (day: string, time: string) => `${day} в ${time}`,
    length: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
      const parts = [hours > 0 ? `${hours} ч` : '', rest > 0 ? `${rest} мин` : '']
      return parts.filter(Boolean).join(' ')
    },

    costsAlarm: (income: string, costs: string) =>
      `Ожидается ${income}, а расходы ${costs}: группа не окупается.`,
    costsMore: (n: number) =>
      `Чтобы окупилась, запишите ещё ${ruCount(n, 'человека', 'человека', 'человек')} или попросите предоплату: с ней приходят чаще.`,
    costsNever:
      'При такой цене расходы не окупятся, сколько бы ни пришло. Проверьте цену и расходы.',
    seatsFew: (n: number): string =>
      n === 0 ? 'Свободных мест нет.' : `Свободных мест только ${n}.`,
    leastAlarm: (expected: number, least: number) => `Ждём ${expected}, а нужно хотя бы ${least}.`,
    offNote: 'Группа отменена. Кого ещё не предупредили, о том напомнит «Сегодня».',
    restore: 'Группа состоится',
    restored: (title: string) => `«${title}»: группа состоится`,

    forecast: 'Кто придёт',
    willCome: (expected: number) => `ждём ${ruCount(expected, 'человека', 'человека', 'человек')}`,
    came: (n: number) =>
      `${ruForm(n, 'ходит', 'ходят', 'ходят')} ${ruCount(n, 'человек', 'человека', 'человек')}`,
    range: (low: number, high: number, enrolled: number) =>
      `скорее всего от ${low} до ${high} из ${enrolled}`,
    exactly: (enrolled: number) => `из ${enrolled}, кто записан`,
    nobody: 'Пока никто не записан.',
    legend: 'Что на картинке',
    ofExpected: (n: number) => `ждём ${n}`,
    ofCame: (n: number) => `${ruForm(n, 'ходит', 'ходят', 'ходят')} ${n}`,
    ofRange: (low: number, high: number) => `от ${low} до ${high}`,
    ofBreakEven: (n: number) => `окупается с ${n}`,
    ofEnrolled: (n: number) => `${ruForm(n, 'записан', 'записано', 'записано')} ${n}`,
    ofSeats: (n: number) => `${ruForm(n, 'место', 'места', 'мест')} ${n}`,
    believed: 'Обычно без предоплаты приходят 5 из 13, с предоплатой 9 из 10.',
    seenFree: (came: number, of: number) => `без предоплаты ${came} из ${of}`,
    seenPrepaid: (came: number, of: number) => `с предоплатой ${came} из ${of}`,
    seen: (rates: string) => `В ваших прошлых группах пришли ${rates}; прогноз учитывает и это.`,

    enrolled: 'записано',
    paidNow: 'внесено',
    incomeExpected: 'ожидается',
    costs: 'расходы',

    enrol: 'Записать',
    toAttendance: 'Кто пришёл',
    tickets: 'Билеты',
    edit: 'Изменить группу',
    people: 'Записаны',
    nobodyYet: 'Пока никого. Нажмите «Записать»: хватит имени.',
    payHint: 'Плюс записывает оплату: сначала предоплату, потом остаток.',
    count: (n: number) => ruCount(n, 'человек', 'человека', 'человек'),
    waiting: 'Ждут места',
    waitingHint: 'Освободится место — поднимутся сами, и «Сегодня» напомнит позвонить.',
    cancelled: (n: number) => `Отменили запись: ${n}`,
    turn: (n: number) => `в очереди ${n}-е место`,
    paid: (sum: string) => `внесено ${sum}`,
    owed: (sum: string) => `осталось ${sum}`,
    overpaid: (sum: string) => `переплата ${sum}`,
    paidAll: 'оплачено',
    notPaid: 'не оплачено',
    toReturn: (sum: string) => `внесено ${sum}, не возвращено`,
    confirmed: ['подтвердила', 'подтвердил', 'подтверждено'] as Gendered,
    untold: {
      seat: 'есть место, ещё не знает',
      waiting: 'места нет, ещё не знает',
      off: 'об отмене ещё не знает',
    },
    attended: (came: number, marked: number) => `занятий ${came} из ${marked}`,
    prepayTap: (sum: string) => `Предоплата ${sum}`,
    payTap: (sum: string) => `Оплата ${sum}`,
    refundTap: (sum: string) => `Вернуть ${sum}`,
    of: (what: string, name: string) => `${what}: ${name}`,
    more: (name: string) => `Ещё: ${name}`,
    paidDone: (name: string, sum: string) => `${name}: внесено ${sum}`,
    refundDone: (name: string, sum: string) => `${name}: возвращено ${sum}`,

    sessions: 'Занятия',
    sessionCount: (came: number, away: number) => `пришли ${came} из ${came + away}`,
    noMarks: 'явка не отмечена',
    move: (when: string) => `Перенести: ${when}`,
    addSession: 'Добавить занятие',

    back: (title: string) => `К группе «${title}»`,
  },
  {
    title: 'Groups',
    sub: 'courses, evenings, sessions: who is enrolled, who paid, who will come',
    journalNone: 'who is enrolled, who paid and who will come',
    journalNow: (title: string, when: string, enrolled: number) =>
      `“${title}” ${when}: ${enrolled} enrolled`,
    none: 'There are no groups yet',
    noneText:
      'Open a group: its title, the days of its sessions, price and costs. Enrol people and mark prepayments. Kartoteka says how many will really come and whether the rent is covered, while something can still be done.',
    open: 'Open a group',
    past: (n: number) => `Past and cancelled: ${n}`,
    all: 'All groups',
    off: 'cancelled',
    over: 'the sessions are past',
    taken: (n: number, seats: number | null): string =>
      seats === null ? `${n} enrolled` : `${n} of ${enCount(seats, 'seat', 'seats')}`,
    waitingShort: (n: number) => `${n} waiting`,
    expectShort: (n: number) => `${n} expected`,
    alarm: {
      costs: 'costs not covered',
      least: 'too few people',
    },
    at: (day: string, time: string) => `${day} at ${time}`,
    length: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
      const parts = [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
      return parts.filter(Boolean).join(' ')
    },

    costsAlarm: (income: string, costs: string) =>
      `${income} is expected and the costs are ${costs}: they are not covered.`,
    costsMore: (n: number) =>
      `To cover them, enrol ${enCount(n, 'more person', 'more people')} or ask for a prepayment: who has paid comes more often.`,
    costsNever: 'At this price the costs are never covered. Check the price and the costs.',
    seatsFew: (n: number): string =>
      n === 0 ? 'There is no free seat.' : `Only ${enCount(n, 'seat is', 'seats are')} free.`,
    leastAlarm: (expected: number, least: number) =>
      `${expected} are expected, and at least ${least} are needed.`,
    offNote: 'The group is cancelled. Today reminds you of those who were not told yet.',
    restore: 'It takes place after all',
    restored: (title: string) => `“${title}” takes place after all`,

    forecast: 'Who will come',
    willCome: (expected: number) => `${enCount(expected, 'person', 'people')} expected`,
    came: (n: number) => `${enCount(n, 'person', 'people')} attending`,
    range: (low: number, high: number, enrolled: number) =>
      `most likely from ${low} to ${high} of ${enrolled}`,
    exactly: (enrolled: number) => `of ${enrolled} enrolled`,
    nobody: 'Nobody is enrolled yet.',
    legend: 'What the picture shows',
    ofExpected: (n: number) => `${n} expected`,
    ofCame: (n: number) => `${n} attending`,
    ofRange: (low: number, high: number) => `from ${low} to ${high}`,
    ofBreakEven: (n: number) => `breaks even with ${n}`,
    ofEnrolled: (n: number) => `${n} enrolled`,
    ofSeats: (n: number) => enCount(n, 'seat', 'seats'),
    believed: 'Usually 5 of 13 come without a prepayment and 9 of 10 with one.',
    seenFree: (came: number, of: number) => `${came} of ${of} without a prepayment`,
    seenPrepaid: (came: number, of: number) => `${came} of ${of} with one`,
    seen: (rates: string) => `In your past groups came ${rates}; the forecast knows that.`,

    enrolled: 'enrolled',
    paidNow: 'paid',
    incomeExpected: 'expected',
    costs: 'costs',

    enrol: 'Enrol',
    toAttendance: 'Who came',
    tickets: 'Tickets',
    edit: 'Edit the group',
    people: 'Enrolled',
    nobodyYet: 'Nobody yet. Tap Enrol: a name is enough.',
    payHint: 'The plus records a payment: first the prepayment, then the rest.',
    count: (n: number) => enCount(n, 'person', 'people'),
    waiting: 'Waiting for a seat',
    waitingHint: 'When a seat is free they move up by themselves, and Today reminds you to call.',
    cancelled: (n: number) => `Cancelled: ${n}`,
    turn: (n: number) => `number ${n} in the row`,
    paid: (sum: string) => `paid ${sum}`,
    owed: (sum: string) => `${sum} to pay`,
    overpaid: (sum: string) => `${sum} too much`,
    paidAll: 'paid in full',
    notPaid: 'not paid',
    toReturn: (sum: string) => `paid ${sum}, not given back`,
    confirmed: ['confirmed', 'confirmed', 'confirmed'] as Gendered,
    untold: {
      seat: 'has a seat, does not know yet',
      waiting: 'has no seat, does not know yet',
      off: 'does not know that it is off',
    },
    attended: (came: number, marked: number) =>
      `${came} of ${enCount(marked, 'session', 'sessions')}`,
    prepayTap: (sum: string) => `Prepayment ${sum}`,
    payTap: (sum: string) => `Payment ${sum}`,
    refundTap: (sum: string) => `Give back ${sum}`,
    of: (what: string, name: string) => `${what}: ${name}`,
    more: (name: string) => `More: ${name}`,
    paidDone: (name: string, sum: string) => `${name}: paid ${sum}`,
    refundDone: (name: string, sum: string) => `${name}: given back ${sum}`,

    sessions: 'Sessions',
    sessionCount: (came: number, away: number) => `${came} of ${came + away} came`,
    noMarks: 'attendance not marked',
    move: (when: string) => `Move: ${when}`,
    addSession: 'Add a session',

    back: (title: string) => `To the group “${title}”`,
  },
)
