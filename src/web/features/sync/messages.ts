import { messages } from '../../../words/lang.ts'
import { enCount, ruCount } from '../../../words/plural.ts'

export const syncWords = messages(
  {
    saving: 'Сохраняем…',
    here: 'Сохранено на этом устройстве',
    server: 'Всё сохранено, и на сервере тоже',
    waiting: (n: number) =>
      `Сохранено на этом устройстве, ждут отправки ${ruCount(n, 'запись', 'записи', 'записей')}`,
    waitingOne: 'Сохранено на этом устройстве, одна запись ждёт отправки',
    offline: 'Связи нет, записи сохраняются на этом устройстве',
    sample: 'Пример: ничего не сохраняется',
    needsLink:
      'Сервер больше не узнаёт это устройство. Записи сохраняются здесь и уйдут, когда вы откроете ссылку для входа, которую показывает программа на вашем компьютере.',
    storageFull:
      'На устройстве кончилось место. Новые записи пока только в памяти: освободите немного места и не закрывайте это окно.',
    noStorage:
      'Браузер не даёт места для записей. Пока окно открыто, они в памяти; откройте Картотеку в обычном окне.',
    newerApp: 'В соседнем окне работает более новая Картотека.',
    reload: 'Обновить страницу',
    newVersion: 'Есть новая версия Картотеки. Записи останутся как есть.',
    update: 'Обновить',
    later: 'Позже',
  },
  {
    saving: 'Saving…',
    here: 'Saved on this device',
    server: 'All saved, on the server too',
    waiting: (n: number) =>
      `Saved on this device, ${enCount(n, 'record waits', 'records wait')} to be sent`,
    waitingOne: 'Saved on this device, one record waits to be sent',
    offline: 'No connection, records are saved on this device',
    sample: 'A sample: nothing is saved',
    needsLink:
      'The server no longer knows this device. Records are saved here and will be sent once you open the sign-in link that the program on your computer shows.',
    storageFull:
      'There is no space left on the device. New records are only in memory: free some space and keep this window open.',
    noStorage:
      'The browser gives no room for records. They stay in memory while the window is open; use an ordinary window.',
    newerApp: 'Another window runs a newer Kartoteka.',
    reload: 'Reload the page',
    newVersion: 'There is a newer Kartoteka. The records stay as they are.',
    update: 'Update',
    later: 'Later',
  },
)
