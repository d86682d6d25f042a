import { addDays, type Day } from '../../words/days.ts'
import { answersOf, type GivenAnswers } from '../questionnaires/answers.ts'
import { filledRecord, formRecord } from '../questionnaires/records.ts'
import { type Template, templates } from '../questionnaires/templates.ts'
import { noteConsent } from './consents.ts'
import type { Who } from './person.ts'
import { runsOut } from './regimens.ts'
import type { Writer } from './writer.ts'

/** How three of them were met, the latest last: so many days ago, and what they answered. */
const met: readonly (readonly [string, number, GivenAnswers])[] = [
  [
    'Орлова Светлана Юрьевна',
    210,
    {
      name: 'Светлана, можно просто Света',
      reach: 'сообщение',
      hours: 'после шести, пока дети спят, лучше писать',
      interest: 'уход за кожей',
      liked: 'ореховый крем, им пользуется весь детский сад',
      avoid: 'сильные запахи',
    },
  ],
  [
    'Хачатурян Арам',
    95,
    {
      reach: 'звонок',
      hours: 'до десяти утра',
      interest: 'подарки',
      liked: 'духи, жена просит такие же',
    },
  ],
  [
    'Мельник Оксана',
    33,
    {
      name: 'Оксана',
      reach: 'при встрече',
      interest: 'для дома',
      avoid: 'у младшей бывает сыпь от цитрусовых',
    },
  ],
]

/** How Nina feels while she takes her capsules, every two weeks from the first day on. */
const watched: readonly GivenAnswers[] = [
  { feeling: 5, sleep: 5, energy: 4, weight: 71.5, taken: 'по плану', words: 'к вечеру устаёт' },
  { feeling: 6, sleep: 5, energy: 6, weight: 71, taken: 'иногда забываю' },
  { feeling: 6, sleep: 7, energy: 6, weight: 70.6, taken: 'по плану', words: 'легче вставать' },
  { feeling: 8, sleep: 7, energy: 7, weight: 70.2, taken: 'по плану' },
]

/** Three were asked when they were met, and one is asked again and again; each agreed on paper that it is kept. */
export function fillForms(writer: Writer, who: Who, day: Day): void {
  const [meet, , control] = templates.ru
  if (!meet || !control) return
  const fillMeet = makeForm(writer, meet)
  for (const [name, ago, answers] of met) fillMeet(who(name), addDays(day, -ago), answers)
  const fillControl = makeForm(writer, control)
  watched.forEach((answers, time) => {
    fillControl(who(runsOut), addDays(day, 14 * time - 54), answers)
  })
}

/** Takes a ready form; answers how it is filled. */
function makeForm(writer: Writer, { id: _, ...form }: Template) {
  const made = writer.add(formRecord, { ...form, questions: [...form.questions] })
  const asked = new Set<string>()
  return (client: string, on: Day, said: GivenAnswers) => {
    const answers = answersOf(form.questions, said)
    if (!answers.ok) throw new Error(`The sample answers a form wrongly: ${answers.refusal.code}`)
    const at = `${on}T12:00:00.000Z`
    const { title } = form
    writer.add(filledRecord, { client, form: made, title, on, answers: answers.value, at })
    if (asked.has(client)) return
    asked.add(client)
    noteConsent(writer, { client, purpose: 'data', given: true, on, how: 'paper' })
  }
}
