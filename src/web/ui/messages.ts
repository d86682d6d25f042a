import { messages } from '../../words/lang.ts'

/** Words of the kit itself. */
export const kitWords = messages(
  {
    product: 'Картотека',
    close: 'Закрыть',
    cancel: 'Отменить',
    undo: 'Вернуть',
    notHere: 'Это ещё не загрузилось',
    notHereText:
      'Связи нет, а эта часть Картотеки не успела сохраниться на устройстве. Записи целы.',
    again: 'Попробовать снова',
    of: (done: string, total: string) => `${done} из ${total}`,
  },
  {
    product: 'Kartoteka',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    notHere: 'This is not here yet',
    notHereText:
      'There is no connection, and this part of Kartoteka is not on the device yet. The records are safe.',
    again: 'Try again',
    of: (done: string, total: string) => `${done} of ${total}`,
  },
)
