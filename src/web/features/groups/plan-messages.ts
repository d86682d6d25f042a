import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

/** Words of the cards below the day's list. */
export const planWords = messages(
  {
    session: (title: string) => `Занятие «${title}»`,
    at: (day: string, time: string) => `${day} в ${time}`,
    expect: (when: string, low: number, high: number, enrolled: number) =>
      `${capital(when)}. Ждём от ${low} до ${high} из ${enrolled}. Отметьте, кто пришёл.`,
    expectExactly: (when: string, enrolled: number) =>
      `${capital(when)}. Записано ${enrolled}. Отметьте, кто пришёл.`,
    was: (when: string) => `Было ${when}. Кто пришёл?`,
    mark: 'Отметить',
    alarm: (title: string) => `Группа «${title}»`,
    left: (days: number) => `До начала ${ruCount(days, 'день', 'дня', 'дней')}`,
    few: (left: string, expected: number, enrolled: number) =>
      `${left}, ждём ${expected} из ${enrolled}.`,
    costs: (more: number | null): string =>
      more === null
        ? 'Расходы не окупятся при такой цене.'
        : `Расходы не окупятся: запишите ещё ${ruCount(more, 'человека', 'человека', 'человек')} или попросите предоплату.`,
    least: 'Это меньше, чем нужно, чтобы группа состоялась.',
    look: 'Посмотреть',
  },
  {
    session: (title: string) => `The session “${title}”`,
    at: (day: string, time: string) => `${day} at ${time}`,
    expect: (when: string, low: number, high: number, enrolled: number) =>
      `${capital(when)}. From ${low} to ${high} of ${enrolled} are expected. Mark who came.`,
    expectExactly: (when: string, enrolled: number) =>
      `${capital(when)}. ${enrolled} enrolled. Mark who came.`,
    was: (when: string) => `It was ${when}. Who came?`,
    mark: 'Mark',
    alarm: (title: string) => `The group “${title}”`,
    left: (days: number) => `${enCount(days, 'day', 'days')} to go`,
    few: (left: string, expected: number, enrolled: number) =>
      `${left}, ${expected} of ${enrolled} expected.`,
    costs: (more: number | null): string =>
      more === null
        ? 'The costs are not covered at this price.'
        : `The costs are not covered: enrol ${enCount(more, 'more person', 'more people')} or ask for a prepayment.`,
    least: 'That is fewer than it takes for the group to take place.',
    look: 'Look at it',
  },
)

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
