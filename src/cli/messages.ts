import { messages } from '../words/lang.ts'

/** The words of the command line itself; what it prints of the book comes from the book's own words. */
export const cliWords = messages(
  {
    about: 'Картотека: помнит клиентов и каждое утро говорит, кому позвонить и с чего начать',
    serve: 'открыть Картотеку в браузере',
    import:
      'принести клиентов или заказы из файла: таблицы, CSV, контактов телефона или архива .kartoteka',
    export: 'вынести картотеку в файл: .xlsx, .csv, .vcf, .ics или .kartoteka',
    do: 'дать команду по имени, с аргументами в JSON',
    commands: 'что можно записать: список команд',
    views: 'что можно посмотреть: список представлений',
    file: 'файл',
    name: 'имя команды',
    json: 'аргументы в JSON',
    db: 'файл картотеки или адрес postgres://…',
    asJson: 'ответ в JSON',
    lang: 'язык: ru или en',
    date: 'как если бы сегодня был этот день, ГГГГ-ММ-ДД',
    dryRun: 'только показать, что будет сделано',
    differing:
      'для архива: записи, которые здесь другие, оставить (keep) или взять из архива (take)',
    vcard: 'версия визиток vCard: 3.0 или 4.0',
    port: 'порт (4000)',
    host: 'адрес этого компьютера (127.0.0.1)',
    help: 'показать справку',
    version: 'показать версию программы',
    titles: {
      'Usage:': 'Как пользоваться:',
      'Options:': 'Настройки:',
      'Commands:': 'Команды:',
      'Arguments:': 'Что указать:',
    } as Readonly<Record<string, string>>,
    noBook: (db: string) =>
      `Картотеки «${db}» ещё нет. Принесите в неё клиентов командой import или откройте командой serve.`,
    noFile: (file: string) => `Файла «${file}» нет. Проверьте имя и папку.`,
    unreadable: (file: string) => `Файл «${file}» не читается: возможно, к нему нет доступа.`,
    unwritable: (file: string) =>
      `Файл «${file}» не записать: проверьте, что папка существует и в неё можно писать.`,
    badJson: 'Аргументы команды не в JSON. Пример: \'{"first":"Мария"}\'.',
    badDate: (date: string) => `Дня «${date}» нет в календаре. Напишите дату так: 2026-11-21.`,
    badFormat:
      'Не понятно, в каком виде вынести. Имя файла кончается на .xlsx, .csv, .vcf, .ics или .kartoteka.',
    nothing: 'Пусто.',
    done: 'Записано.',
    exported: (file: string, n: string) => `Записано в «${file}»: ${n}.`,
  },
  {
    about: 'Kartoteka: keeps your clients and says each morning whom to call and how to begin',
    serve: 'open Kartoteka in the browser',
    import:
      'bring in clients or orders from a spreadsheet, CSV, phone contacts or a .kartoteka archive',
    export: 'take the book out to a file: .xlsx, .csv, .vcf, .ics or .kartoteka',
    do: 'give a command by name with arguments in JSON',
    commands: 'what can be recorded: the list of commands',
    views: 'what can be looked at: the list of views',
    file: 'file',
    name: 'name of the command',
    json: 'arguments in JSON',
    db: 'the book: a file, or an address postgres://…',
    asJson: 'answer in JSON',
    lang: 'language: ru or en',
    date: 'as if this were today, YYYY-MM-DD',
    dryRun: 'only show what would be done',
    differing:
      'for an archive: records that differ here stay (keep) or come from the archive (take)',
    vcard: 'version of vCard: 3.0 or 4.0',
    port: 'port (4000)',
    host: 'address of this machine (127.0.0.1)',
    help: 'show help',
    version: 'show the version of the program',
    titles: {},
    noBook: (db: string) =>
      `There is no book "${db}" yet. Bring clients in with import, or open it with serve.`,
    noFile: (file: string) => `There is no file "${file}". Check its name and folder.`,
    unreadable: (file: string) => `The file "${file}" cannot be read: access may be missing.`,
    unwritable: (file: string) =>
      `The file "${file}" cannot be written: check that the folder exists and may be written to.`,
    badJson: 'The arguments are not JSON. Example: \'{"first":"Maria"}\'.',
    badDate: (date: string) => `There is no day "${date}". Write a date like 2026-11-21.`,
    badFormat:
      'The kind of file is not clear. Its name ends in .xlsx, .csv, .vcf, .ics or .kartoteka.',
    nothing: 'Nothing.',
    done: 'Recorded.',
    exported: (file: string, n: string) => `Written to "${file}": ${n}.`,
  },
)
