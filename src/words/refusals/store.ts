import { sentences } from './sentences.ts'

/** What the store refuses, and why the database could not do what was asked. */
export const store = sentences(
  {
    'command.clock-ahead': () =>
      'Часы этого устройства спешат больше чем на сутки. Поставьте верное время и повторите: запись не сохранена.',
    'input.bad-character': ({ at }) =>
      `В поле «${at}» есть знак, который нельзя сохранить. Удалите его или наберите текст заново.`,
    'store.damaged': () =>
      'Файл с картотекой повреждён. Ничего не записано поверх. Восстановите последнюю резервную копию: kartoteka restore.',
    'store.not-a-database': () =>
      'Это не файл Картотеки. Проверьте путь к нему; сам файл не тронут.',
    'store.newer': () =>
      'Картотекой уже пользовалась более новая версия программы. Обновите программу; данные не тронуты.',
    'store.locked': () =>
      'Базу данных занимает другая программа. Закройте её и повторите; ничего не потеряно.',
    'store.unreachable': () =>
      'Нет связи с базой данных. Проверьте её адрес и работает ли она; запись не сохранена, её можно повторить.',
    'store.full': () =>
      'На диске нет места. Освободите его и повторите: запись не сохранена, прежние целы.',
    'store.read-only': () =>
      'В базу данных нельзя писать. Проверьте права на файл и папку; запись не сохранена.',
    'store.conflict': () =>
      'Несколько серверов писали одновременно и помешали друг другу. Повторите; запись не сохранена.',
    'store.failed': () =>
      'База данных ответила ошибкой. Запись не сохранена, прежние целы; подробности в журнале сервера.',
    'store.closed': () => 'Сервер останавливается. Повторите через минуту; запись не сохранена.',
    'store.no-book': () => 'Такой картотеки здесь нет. Проверьте адрес.',
    'store.book-exists': () => 'Картотека с таким именем уже есть. Выберите другое.',
  },
  {
    'command.clock-ahead': () =>
      'The clock of this device is more than a day ahead. Set the right time and repeat: nothing was saved.',
    'input.bad-character': ({ at }) =>
      `The field “${at}” has a character that cannot be saved. Delete it or type the text anew.`,
    'store.damaged': () =>
      'The file with the card index is damaged. Nothing was written over it. Restore the last backup: kartoteka restore.',
    'store.not-a-database': () =>
      'This is not a Kartoteka file. Check the path; the file was left as it is.',
    'store.newer': () =>
      'A newer version of the program has used this card index. Update the program; the data was left as it is.',
    'store.locked': () =>
      'Another program keeps the database busy. Close it and repeat; nothing is lost.',
    'store.unreachable': () =>
      'The database cannot be reached. Check its address and that it runs; this was not saved and can be repeated.',
    'store.full': () =>
      'The disk is full. Make room and repeat: this was not saved, what was there before is safe.',
    'store.read-only': () =>
      'The database cannot be written to. Check the rights to the file and its folder; this was not saved.',
    'store.conflict': () =>
      'Several servers wrote at once and got in each other’s way. Repeat; this was not saved.',
    'store.failed': () =>
      'The database answered with an error. This was not saved, what was there before is safe; details are in the server’s log.',
    'store.closed': () => 'The server is stopping. Repeat in a minute; this was not saved.',
    'store.no-book': () => 'There is no such card index here. Check the address.',
    'store.book-exists': () => 'There already is a card index of that name. Choose another.',
  },
)
