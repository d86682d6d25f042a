import { noWording, type Wording } from '../../book/wording.ts'
import { clientWording } from '../clients/wording.ts'
import { meetingWording } from '../meetings/wording.ts'
import { orderWording } from '../orders/wording.ts'
import { settingsWording } from '../settings/wording.ts'
import { taskWording } from '../tasks/wording.ts'
import { snoozeWording } from '../today/wording.ts'
import { touchWording } from '../touches/wording.ts'

/** How Kartoteka speaks of what was done. A new record or command is added here; a test asks for it. */
export const wording: Wording = {
  ...noWording,
  records: {
    client: clientWording,
    order: orderWording,
    touch: touchWording,
    task: taskWording,
    meeting: meetingWording,
    snooze: snoozeWording,
    settings: settingsWording,
  },
  done: {
    'client.add': { ru: 'Карточка заведена', en: 'Card added' },
    'client.edit': { ru: 'Карточка изменена', en: 'Card edited' },
    'client.delete': { ru: 'Карточка удалена', en: 'Card deleted' },
    'client.reopen': { ru: 'Карточка снова в картотеке', en: 'Card reopened' },
    'client.snooze': { ru: 'Отложено', en: 'Put off' },
    'clients.import': {
      ru: 'Загружено из файла',
      en: 'Imported from a file',
      about: fileOf,
    },
    'archive.import': { ru: 'Загружен архив', en: 'Archive imported', about: fileOf },
    'order.record': { ru: 'Заказ записан', en: 'Order recorded' },
    'order.edit': { ru: 'Заказ исправлен', en: 'Order corrected' },
    'order.delete': { ru: 'Заказ удалён', en: 'Order deleted' },
    'touch.record': { ru: 'Разговор записан', en: 'Talk recorded' },
    'touch.edit': { ru: 'Разговор исправлен', en: 'Talk corrected' },
    'touch.delete': { ru: 'Разговор удалён', en: 'Talk deleted' },
    'task.add': { ru: 'Дело записано', en: 'Task written down' },
    'task.done': { ru: 'Дело сделано', en: 'Task done' },
    'task.edit': { ru: 'Дело изменено', en: 'Task edited' },
    'task.delete': { ru: 'Дело удалено', en: 'Task deleted' },
    'meeting.arrange': { ru: 'Встреча назначена', en: 'Meeting arranged' },
    'meeting.confirm': { ru: 'Встреча подтверждена', en: 'Meeting confirmed' },
    'meeting.close': { ru: 'Итог встречи записан', en: 'Meeting closed' },
    'meeting.edit': { ru: 'Встреча исправлена', en: 'Meeting corrected' },
    'meeting.delete': { ru: 'Встреча удалена', en: 'Meeting deleted' },
    'settings.change': { ru: 'Настройки изменены', en: 'Settings changed' },
    undo: { ru: 'Возвращено как было', en: 'Taken back' },
  },
}

function fileOf(args: unknown): string {
  if (typeof args !== 'object' || args === null || !('file' in args)) return ''
  return String(args.file)
}
