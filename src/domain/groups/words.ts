import { dayAndMonth, spokenDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { money } from '../../words/money.ts'
import type { Reason, ReasonSource, Said, Saying } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'

const words = messages(
  {
    at: (day: string, time: string) => `${day} в ${time}`,
    confirm: (title: string, when: string) => `«${title}» ${when}. Подтверждения ещё нет`,
    openConfirm: (title: string, when: string) =>
      `добрый день. Ждём вас на «${title}» ${when}. Получится прийти?`,
    missed: [
      'В прошлый раз не пришла',
      'В прошлый раз не пришёл',
      'В прошлый раз неявка',
    ] as Gendered,
    missedText: (missed: string, title: string, when: string) => `${missed}. «${title}» ${when}`,
    openMissed: (title: string, when: string) =>
      `добрый день. В прошлый раз мы не увиделись. Ждём вас на «${title}» ${when}, получится?`,
    prepay: (title: string, sum: string) => `«${title}»: предоплаты ${sum} ещё нет`,
    by: (day: string) => `срок ${day}`,
    openPrepay: (title: string, sum: string, by: string) =>
      `добрый день. Держу для вас место на «${title}». Предоплата ${sum}${by && `, ${by}`}. Как вам удобнее внести?`,
    seat: (title: string, when: string) => `Освободилось место: «${title}» ${when}`,
    openSeat: (title: string, when: string) =>
      `добрый день. На «${title}» ${when} освободилось место. Придёте?`,
    waiting: (title: string, turn: number) =>
      `«${title}»: мест не хватило, в очереди ${turn}-е место`,
    openWaiting: (title: string) =>
      `добрый день. На «${title}» мест не хватило, вы в очереди. Позвоню, как только место освободится. Хорошо?`,
    off: (title: string, sum: string) => `«${title}» не состоится${sum && `, внесено ${sum}`}`,
    openOff: (title: string, sum: string) =>
      `добрый день. К сожалению, «${title}» не состоится.${sum && ` Верну вам ${sum}.`}`,
  },
  {
    at: (day: string, time: string) => `${day} at ${time}`,
    confirm: (title: string, when: string) => `“${title}” ${when}. Not confirmed yet`,
    openConfirm: (title: string, when: string) =>
      `good day. We expect you at “${title}” ${when}. Can you come?`,
    missed: [
      'Did not come last time',
      'Did not come last time',
      'Did not come last time',
    ] as Gendered,
    missedText: (missed: string, title: string, when: string) => `${missed}. “${title}” ${when}`,
    openMissed: (title: string, when: string) =>
      `good day. We did not meet last time. We expect you at “${title}” ${when}, can you come?`,
    prepay: (title: string, sum: string) => `“${title}”: no prepayment of ${sum} yet`,
    by: (day: string) => `due ${day}`,
    openPrepay: (title: string, sum: string, by: string) =>
      `good day. I am keeping a seat at “${title}” for you. The prepayment is ${sum}${by && `, ${by}`}. How would you like to pay?`,
    seat: (title: string, when: string) => `A seat is free: “${title}” ${when}`,
    openSeat: (title: string, when: string) =>
      `good day. A seat at “${title}” ${when} is free now. Will you come?`,
    waiting: (title: string, turn: number) =>
      `“${title}”: not enough seats, number ${turn} in the row`,
    openWaiting: (title: string) =>
      `good day. There are not enough seats at “${title}”, you are on the waiting list. I will call as soon as a seat is free. All right?`,
    off: (title: string, sum: string) => `“${title}” is off${sum && `, paid ${sum}`}`,
    openOff: (title: string, sum: string) =>
      `good day. I am sorry, “${title}” does not take place.${sum && ` You will get ${sum} back.`}`,
  },
)

/** What a sentence is made of. */
function partsOf({ facts }: Reason, saying: Saying) {
  const say = words[saying.lang]
  const { title, on, time, sum, currency, until } = facts
  return {
    say,
    title: String(title),
    when: say.at(spokenDay(String(on), saying.day, saying.lang), String(time)),
    sum: sum ? money(Number(sum), String(currency), saying.lang) : '',
    by: until ? say.by(dayAndMonth(String(until), saying.lang)) : '',
    turn: Number(facts.turn),
  }
}

type Parts = ReturnType<typeof partsOf>

function sayAs(
  said: (parts: Parts, saying: Saying) => readonly [text: string, strong: string, opener: string],
): ReasonSource['say'][string] {
  return (reason, saying): Said => {
    const [text, strong, opener] = said(partsOf(reason, saying), saying)
    return { text, ...(strong && { strong }), opener: addressing(saying, opener) }
  }
}

export const say: ReasonSource['say'] = {
  'group-confirm': sayAs(({ say: { confirm, openConfirm }, title, when }) => [
    confirm(title, when),
    when,
    openConfirm(title, when),
  ]),
  'group-missed': sayAs(({ say: { missed, missedText, openMissed }, title, when }, saying) => [
    missedText(byGender(saying, missed), title, when),
    when,
    openMissed(title, when),
  ]),
  'group-prepay': sayAs(({ say: { prepay, openPrepay }, title, sum, by }) => [
    [prepay(title, sum), by].filter(Boolean).join(', '),
    by || sum,
    openPrepay(title, sum, by),
  ]),
  'group-seat': sayAs(({ say: { seat, openSeat }, title, when }) => [
    seat(title, when),
    when,
    openSeat(title, when),
  ]),
  'group-waiting': sayAs(({ say: { waiting, openWaiting }, title, turn }) => [
    waiting(title, turn),
    '',
    openWaiting(title),
  ]),
  'group-off': sayAs(({ say: { off, openOff }, title, sum }) => [
    off(title, sum),
    sum,
    openOff(title, sum),
  ]),
}
