import { longDay } from '../dates.ts'
import { sentences } from './sentences.ts'

/** What the features of the spine refuse. */
export const domain = sentences(
  {
    'client.nameless': () =>
      'На карточке нет ни имени, ни телефона. Впишите хотя бы имя: этого достаточно.',
    'client.exists': () => 'Такая карточка уже есть. Откройте её из картотеки.',
    'client.unknown': () =>
      'Этой карточки больше нет: возможно, её удалили на другом устройстве. Найдите клиента в картотеке или заведите карточку снова.',
    'order.unknown': () => 'Этого заказа больше нет: возможно, его удалили на другом устройстве.',
    'order.exists': () => 'Этот заказ уже записан.',
    'order.future': ({ date }) =>
      `Дата заказа ещё не наступила: ${longDay(String(date), 'ru')}. Проверьте год и день.`,
    'touch.unknown': () => 'Этой записи больше нет: возможно, её удалили на другом устройстве.',
    'touch.future': ({ date }) =>
      `Разговор записан будущим днём: ${longDay(String(date), 'ru')}. Проверьте дату.`,
    'touch.brought': () =>
      'Этот разговор уже принёс запись: заказ, обещание или встречу. Исправьте или удалите её, а разговор запишите заново.',
    'touch.needs-day': () => 'Выберите день, на который дано обещание.',
    'touch.needs-time': () => 'Выберите день и время встречи.',
    'touch.day-passed': ({ date }) =>
      `Этот день уже прошёл: ${longDay(String(date), 'ru')}. Выберите сегодня или позже.`,
    'task.unknown': () => 'Этого дела больше нет: возможно, его удалили на другом устройстве.',
    'meeting.unknown': () => 'Этой встречи больше нет: возможно, её удалили на другом устройстве.',
    'meeting.past': () => 'Время встречи уже прошло. Выберите сегодня или позже.',
    'settings.days-off': () => 'Последний день отдыха раньше первого. Поменяйте даты местами.',
    'snooze.not-later': () => 'Отложить можно на завтра или позже. Выберите другой день.',
  },
  {
    'client.nameless': () => 'The card has neither a name nor a phone. A first name is enough.',
    'client.exists': () => 'This card exists already. Open it from the card index.',
    'client.unknown': () =>
      'This card is gone: it may have been deleted on another device. Look for the client or add the card again.',
    'order.unknown': () => 'This order is gone: it may have been deleted on another device.',
    'order.exists': () => 'This order is recorded already.',
    'order.future': ({ date }) =>
      `The order is dated in the future: ${longDay(String(date), 'en')}. Check the year and the day.`,
    'touch.unknown': () => 'This entry is gone: it may have been deleted on another device.',
    'touch.future': ({ date }) =>
      `The talk is dated in the future: ${longDay(String(date), 'en')}. Check the date.`,
    'touch.brought': () =>
      'This talk has brought a record: an order, a promise or a meeting. Correct or delete that, and record the talk anew.',
    'touch.needs-day': () => 'Choose the day of the promise.',
    'touch.needs-time': () => 'Choose the day and the time of the meeting.',
    'touch.day-passed': ({ date }) =>
      `That day has passed: ${longDay(String(date), 'en')}. Choose today or later.`,
    'task.unknown': () => 'This task is gone: it may have been deleted on another device.',
    'meeting.unknown': () => 'This meeting is gone: it may have been deleted on another device.',
    'meeting.past': () => 'The time of the meeting has passed. Choose today or later.',
    'settings.days-off': () => 'The last day off is before the first. Swap the dates.',
    'snooze.not-later': () => 'Choose tomorrow or a later day.',
  },
)
