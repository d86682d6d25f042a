import type { Plan } from '../domain/plan.ts'
import { todayView } from '../domain/today/views.ts'
import { dayAndMonth, longDay } from '../words/dates.ts'
import { type Lang, messages } from '../words/lang.ts'
import { enCount, ruCount } from '../words/plural.ts'

const words = messages(
  {
    title: (day: string) => `Сегодня, ${day}`,
    nobody: 'На сегодня никого. Спокойного дня.',
    off: 'Выходной: список отдыхает.',
    waiting: (n: number) =>
      `Ещё ${ruCount(n, 'человек ждёт', 'человека ждут', 'человек ждут')} своего дня.`,
    done: (n: number) => `Сделано: ${n}.`,
    sprint: (minutes: number) =>
      `По плану ${ruCount(minutes, 'минута', 'минуты', 'минут')}, чтобы записать в карточки то, что вы помните о клиентах.`,
    session: (title: string, on: string, expected: number, enrolled: number) =>
      `Занятие «${title}», ${on}: ждём ${expected} из ${enrolled}. Отметьте, кто пришёл.`,
    alarm: (title: string, on: string, expected: number, enrolled: number) =>
      `Группа «${title}», ${on}: ждём ${expected} из ${enrolled}, этого мало.`,
    broadcast: (title: string, left: number, all: number) =>
      `Рассылка «${title}»: осталось отправить ${left} из ${all}.`,
  },
  {
    title: (day: string) => `Today, ${day}`,
    nobody: 'Nobody for today. Have a calm day.',
    off: 'A day off: the list rests.',
    waiting: (n: number) => `${enCount(n, 'more waits', 'more wait')} for their day.`,
    done: (n: number) => `Done: ${n}.`,
    sprint: (minutes: number) =>
      `Planned: ${enCount(minutes, 'minute', 'minutes')} to put onto the cards what you remember of your clients.`,
    session: (title: string, on: string, expected: number, enrolled: number) =>
      `The session “${title}”, ${on}: ${expected} of ${enrolled} expected. Mark who came.`,
    alarm: (title: string, on: string, expected: number, enrolled: number) =>
      `The group “${title}”, ${on}: ${expected} of ${enrolled} expected, that is too few.`,
    broadcast: (title: string, left: number, all: number) =>
      `The broadcast “${title}”: ${left} of ${all} still to be sent.`,
  },
)

function planned(plan: Plan, lang: Lang): string {
  const say = words[lang]
  if (plan.code === 'sprint') return say.sprint(plan.minutes)
  if (plan.code === 'broadcast') return say.broadcast(plan.title, plan.left, plan.all)
  const { title, session, on, time, expected, enrolled } = plan
  const when = `${dayAndMonth(on, lang)}, ${time}`
  return (session ? say.session : say.alarm)(title, when, expected, enrolled)
}

/** The day's list as it would be written on paper. */
export function readableToday(answer: unknown, lang: Lang): string {
  const { date, off, entries, waiting, done, plans } = todayView.result.parse(answer)
  const say = words[lang]
  const people = entries.map(({ client, contacts, reasons, opener }, at) =>
    [
      `${at + 1}. ${client.name}${contacts[0] ? `  ${contacts[0].value}` : ''}`,
      ...reasons.map((reason) => `   ${reason.text}`),
      `   — ${opener}`,
    ].join('\n'),
  )
  return [
    say.title(longDay(date, lang)),
    ...(off ? [say.off] : people.length === 0 ? [say.nobody] : []),
    ...people,
    ...(waiting > 0 ? [say.waiting(waiting)] : []),
    ...plans.map((plan) => planned(plan, lang)),
    ...(done.length > 0 ? [say.done(done.length)] : []),
  ].join('\n\n')
}
