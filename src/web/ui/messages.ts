import { messages } from '../../words/lang.ts'

/** Words of the kit itself. */
export const kitWords = messages(
  {
    product: 'Картотека',
    close: 'Закрыть',
    cancel: 'Отменить',
    undo: 'Вернуть',
    of: (done: string, total: string) => `${done} из ${total}`,
  },
  {
    product: 'Kartoteka',
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    of: (done: string, total: string) => `${done} of ${total}`,
  },
)
