import { messages } from '../../words/lang.ts'
import type { FormData, Question } from './records.ts'

/** A form to start from; it is kept only once somebody takes it. */
export interface Template extends Pick<FormData, 'title' | 'kind' | 'every'> {
  readonly id: string
  readonly questions: readonly Question[]
}

/** The ready forms that a consultant needs first: getting acquainted, a course being planned, a course being watched. */
export const templates = messages<readonly Template[]>(
  [
    {
      id: 'meet',
      title: 'Знакомство',
      kind: 'once',
      questions: [
        { id: 'name', kind: 'text', label: 'Как к вам удобнее обращаться?' },
        {
          id: 'reach',
          kind: 'choice',
          label: 'Как лучше держать связь?',
          options: ['звонок', 'сообщение', 'письмо', 'при встрече'],
        },
        { id: 'hours', kind: 'text', label: 'В какое время удобно говорить?' },
        {
          id: 'interest',
          kind: 'choice',
          label: 'Что сейчас интереснее всего?',
          options: ['уход за кожей', 'самочувствие', 'для дома', 'подарки', 'пока присматриваюсь'],
        },
        { id: 'liked', kind: 'text', label: 'Что уже пробовали и понравилось?' },
        { id: 'avoid', kind: 'text', label: 'Чего избегаете: аллергия, запахи, состав?' },
        { id: 'next', kind: 'date', label: 'Когда вернуться к разговору?' },
      ],
    },
    {
      id: 'plan',
      title: 'Разработка программы приёма',
      kind: 'once',
      questions: [
        { id: 'goal', kind: 'text', label: 'Какого результата хочется?' },
        { id: 'date', kind: 'date', label: 'К какому дню?' },
        { id: 'now', kind: 'text', label: 'Что принимаете сейчас, и лекарства тоже?' },
        { id: 'limits', kind: 'text', label: 'Какие ограничения назвал врач?' },
        {
          id: 'doctor',
          kind: 'choice',
          label: 'Обсуждали с врачом?',
          options: ['да', 'собираюсь', 'нет'],
        },
        {
          id: 'times',
          kind: 'choice',
          label: 'Сколько раз в день удобно принимать?',
          options: ['один', 'два', 'три'],
        },
        { id: 'course', kind: 'number', label: 'На сколько рассчитываем курс', unit: 'дней' },
        { id: 'budget', kind: 'number', label: 'Сколько готовы тратить в месяц', unit: '₽' },
      ],
    },
    {
      id: 'control',
      title: 'Лист контроля приёма',
      kind: 'repeated',
      every: 14,
      questions: [
        { id: 'feeling', kind: 'scale', label: 'Самочувствие' },
        { id: 'sleep', kind: 'scale', label: 'Сон' },
        { id: 'energy', kind: 'scale', label: 'Бодрость днём' },
        { id: 'weight', kind: 'number', label: 'Вес', unit: 'кг' },
        {
          id: 'taken',
          kind: 'choice',
          label: 'Как получается принимать?',
          options: ['по плану', 'иногда забываю', 'был перерыв'],
        },
        { id: 'words', kind: 'text', label: 'Что заметили, что беспокоит?' },
      ],
    },
  ],
  [
    {
      id: 'meet',
      title: 'Getting acquainted',
      kind: 'once',
      questions: [
        { id: 'name', kind: 'text', label: 'How do you like to be addressed?' },
        {
          id: 'reach',
          kind: 'choice',
          label: 'How to keep in touch?',
          options: ['call', 'message', 'letter', 'in person'],
        },
        { id: 'hours', kind: 'text', label: 'When is it convenient to talk?' },
        {
          id: 'interest',
          kind: 'choice',
          label: 'What interests you most now?',
          options: ['skin care', 'well-being', 'home', 'presents', 'just looking'],
        },
        { id: 'liked', kind: 'text', label: 'What have you tried and liked?' },
        { id: 'avoid', kind: 'text', label: 'What do you avoid: allergies, smells, contents?' },
        { id: 'next', kind: 'date', label: 'When to come back to this?' },
      ],
    },
    {
      id: 'plan',
      title: 'Planning a regimen',
      kind: 'once',
      questions: [
        { id: 'goal', kind: 'text', label: 'What result do you want?' },
        { id: 'date', kind: 'date', label: 'By which day?' },
        { id: 'now', kind: 'text', label: 'What do you take now, medicines too?' },
        { id: 'limits', kind: 'text', label: 'What limits did the doctor name?' },
        {
          id: 'doctor',
          kind: 'choice',
          label: 'Did you discuss it with a doctor?',
          options: ['yes', 'I will', 'no'],
        },
        {
          id: 'times',
          kind: 'choice',
          label: 'How many times a day is convenient?',
          options: ['once', 'twice', 'three times'],
        },
        { id: 'course', kind: 'number', label: 'How long a course', unit: 'days' },
        { id: 'budget', kind: 'number', label: 'How much a month', unit: '₽' },
      ],
    },
    {
      id: 'control',
      title: 'Control sheet of a regimen',
      kind: 'repeated',
      every: 14,
      questions: [
        { id: 'feeling', kind: 'scale', label: 'How you feel' },
        { id: 'sleep', kind: 'scale', label: 'Sleep' },
        { id: 'energy', kind: 'scale', label: 'Energy by day' },
        { id: 'weight', kind: 'number', label: 'Weight', unit: 'kg' },
        {
          id: 'taken',
          kind: 'choice',
          label: 'How does taking it go?',
          options: ['as planned', 'I forget now and then', 'there was a break'],
        },
        { id: 'words', kind: 'text', label: 'What did you notice, what worries you?' },
      ],
    },
  ],
)
