import { longDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import type { FeatureWording } from '../feature.ts'
import { sayDay, sayOneOf } from '../history/say.ts'
import type { Answer, FormData, Question } from './records.ts'

const kinds = messages<Readonly<Record<FormData['kind'], string>>>(
  { once: 'анкета', repeated: 'лист контроля' },
  { once: 'questionnaire', repeated: 'control sheet' },
)

export const questionnairesWording: FeatureWording = {
  records: {
    form: {
      title: { ru: 'анкета', en: 'form' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Название', en: 'Title' } },
        kind: { label: { ru: 'Вид', en: 'Kind' }, say: sayOneOf(kinds) },
        every: { label: { ru: 'Заполнять снова через, дней', en: 'Filled again after, days' } },
        questions: {
          label: { ru: 'Вопросы', en: 'Questions' },
          say: (value) => sayQuestions(value),
        },
        archivedOn: { label: { ru: 'Убрана', en: 'Put away' }, say: sayDay },
      },
    },
    filled: {
      title: { ru: 'заполненная анкета', en: 'filled form' },
      called: ({ title }) => String(title ?? ''),
      fields: {
        title: { label: { ru: 'Анкета', en: 'Form' } },
        on: { label: { ru: 'День', en: 'Day' }, say: sayDay },
        answers: {
          label: { ru: 'Ответы', en: 'Answers' },
          say: (value, lang) => sayAnswers(value, lang),
        },
      },
      untold: ['client', 'form', 'at'],
    },
  },
  done: {
    'form.make': { ru: 'Анкета составлена', en: 'Form made' },
    'form.edit': { ru: 'Анкета изменена', en: 'Form edited' },
    'form.delete': { ru: 'Анкета удалена', en: 'Form deleted' },
    'form.fill': { ru: 'Анкета заполнена', en: 'Form filled in' },
    'form.correct': { ru: 'Ответы исправлены', en: 'Answers corrected' },
    'filled.delete': { ru: 'Заполненная анкета удалена', en: 'Filled form deleted' },
  },
}

// Records hold only what their schemas have checked.
function sayQuestions(value: unknown): string {
  return (value as readonly Question[]).map(({ label }) => label).join('; ')
}

function sayAnswers(value: unknown, lang: 'ru' | 'en'): string {
  return (value as readonly Answer[])
    .map(({ kind, label, unit, value: said }) => {
      const text = kind === 'date' ? longDay(String(said), lang) : String(said)
      return `${label}: ${[text, unit].filter(Boolean).join(' ')}`
    })
    .join('; ')
}
