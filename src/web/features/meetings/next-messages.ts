import { messages } from '../../../words/lang.ts'

/** Words of what comes after a meeting. */
export const nextWords = messages(
  {
    title: 'Встреча состоялась. Что дальше?',
    order: 'Заказ',
    task: 'Дело на день',
    taskSub: 'позвонить, отвезти, прислать',
    meeting: 'Следующая встреча',
    nothing: 'Пока ничего',
    nothingSub: 'больше не спрашивать об этой встрече',
    nothingDone: 'после встречи пока ничего',
    took: 'Сколько заняла встреча',
    tookDone: (length: string) => `Встреча заняла ${length}`,
  },
  {
    title: 'The meeting took place. What next?',
    order: 'Order',
    task: 'A task with a day',
    taskSub: 'call, bring, send',
    meeting: 'The next meeting',
    nothing: 'Nothing for now',
    nothingSub: 'do not ask about this meeting any more',
    nothingDone: 'nothing for now after the meeting',
    took: 'How long it took',
    tookDone: (length: string) => `The meeting took ${length}`,
  },
)
