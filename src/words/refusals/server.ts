import { sentences } from './sentences.ts'

/** Why the server did not start, let in or take a request. */
export const server = sentences(
  {
    'config.host': (p) =>
      `По адресу ${p.host} картотеку могли бы открыть посторонние, поэтому она не запущена. Запустите её без этого адреса: она откроется на этом компьютере.`,
    'config.port': (p) =>
      `«${p.port}» не может быть номером порта. Укажите число от 1 до 65535, например 4000.`,
    'config.log': (p) => `Подробности журнала «${p.log}» нет. Выберите одну из этих: ${p.levels}.`,
    'config.origin': (p) =>
      `Адрес «${p.origin}» не на этом компьютере. Укажите такой: http://localhost:5173.`,
    'start.port-taken': (p) =>
      `Порт ${p.port} занят другой программой или уже открытой Картотекой. Закройте её или запустите с другим портом: --port 4001. Записи в сохранности.`,
    'start.port-forbidden': (p) =>
      `Система не даёт открыть порт ${p.port}. Запустите с портом больше 1024, например --port 4000.`,
    'start.port': (p) =>
      `Порт ${p.port} открыть не удалось. Запустите с другим портом: --port 4001.`,
    'start.data-folder': (p) =>
      `В папку ${p.folder} нельзя записать (${p.fault}). Дайте программе право на неё или укажите другую базу: --db.`,
    'session.required': () =>
      'Вы не вошли. Откройте ссылку, которую показала программа при запуске. Всё записанное в сохранности.',
    'session.token': () =>
      'Эта ссылка уже использована или устарела. Перезапустите Картотеку и откройте новую ссылку. Всё записанное в сохранности.',
    'session.attempts': () => 'Слишком много попыток подряд. Подождите минуту и попробуйте снова.',
    'access.forbidden': () => 'Это вам не разрешено. Попросите владельца картотеки.',
    'guard.host': () =>
      'Этот адрес ведёт не сюда. Откройте Картотеку по адресу, который она показала при запуске.',
    'guard.origin': () =>
      'Запрос пришёл с другого сайта и не выполнен. Откройте Картотеку в её собственном окне.',
    'request.json': (p) =>
      `Запрос не разобран, ничего не изменилось: ошибка в строке ${p.line}, знак ${p.column}.`,
    'request.encoding': () =>
      'Запрос не разобран, ничего не изменилось: текст должен быть в UTF-8.',
    'request.malformed': () => 'Запрос не разобран, ничего не изменилось. Попробуйте ещё раз.',
    'request.type': () =>
      'Запрос такого вида не принимается, ничего не изменилось. Отправьте JSON (application/json).',
    'request.too-large': () =>
      'Это больше, чем можно принять за один раз, ничего не изменилось. Разделите на части.',
    'request.not-found': () => 'Такого адреса нет.',
    'sync.epoch': () =>
      'Картотека на сервере восстановлена из копии. Устройство загрузит её заново; то, что ещё не отправлено, сохранится.',
    'sync.malformed': (p) =>
      `Запись с этого устройства повреждена${p.at ? ` (${p.at})` : ''} и не принята, остальные в сохранности. Внесите её ещё раз.`,
    'sync.actor': () =>
      'Запись сделана другим человеком и от вашего имени не принята. Войдите тем, кто её сделал.',
    'api.key-used': () =>
      'Этот Idempotency-Key уже был у другой команды, ничего не изменилось. Возьмите новый.',
    'server.error': (p) =>
      `В программе произошла ошибка, ваши записи в сохранности. Попробуйте ещё раз; если повторится, сообщите её номер: ${p.id}.`,
    'server.busy': () => 'Сейчас открыто слишком много окон Картотеки. Закройте лишние.',
    'web.missing': () =>
      'Страницы Картотеки ещё не собраны. Выполните npm run build и обновите эту страницу.',
  },
  {
    'config.host': (p) =>
      `At ${p.host} strangers could open the book, so it was not started. Start it without this address: it opens on this computer.`,
    'config.port': (p) =>
      `“${p.port}” cannot be a port. Give a number from 1 to 65535, such as 4000.`,
    'config.log': (p) => `There is no log level “${p.log}”. Choose one of these: ${p.levels}.`,
    'config.origin': (p) =>
      `The address “${p.origin}” is not on this computer. Give one like http://localhost:5173.`,
    'start.port-taken': (p) =>
      `Port ${p.port} is taken by another program or by a Kartoteka that is already open. Close it, or start with another port: --port 4001. Your records are safe.`,
    'start.port-forbidden': (p) =>
      `The system does not let port ${p.port} be opened. Start with a port above 1024, such as --port 4000.`,
    'start.port': (p) =>
      `Port ${p.port} could not be opened. Start with another port: --port 4001.`,
    'start.data-folder': (p) =>
      `The folder ${p.folder} cannot be written to (${p.fault}). Let the program use it, or name another database: --db.`,
    'session.required': () =>
      'You are not signed in. Open the link that the program showed when it started. Everything recorded is safe.',
    'session.token': () =>
      'This link was used already or is out of date. Restart Kartoteka and open the new link. Everything recorded is safe.',
    'session.attempts': () => 'Too many attempts in a row. Wait a minute and try again.',
    'access.forbidden': () => 'You may not do this. Ask the owner of the book.',
    'guard.host': () =>
      'This address does not lead here. Open Kartoteka by the address that it showed when it started.',
    'guard.origin': () =>
      'The request came from another site and was not carried out. Open Kartoteka in its own window.',
    'request.json': (p) =>
      `The request cannot be read and nothing was changed: the fault is in line ${p.line}, character ${p.column}.`,
    'request.encoding': () =>
      'The request cannot be read and nothing was changed: the text has to be UTF-8.',
    'request.malformed': () =>
      'The request cannot be read and nothing was changed. Please try again.',
    'request.type': () =>
      'Requests of this kind are not taken and nothing was changed. Send JSON (application/json).',
    'request.too-large': () =>
      'This is more than can be taken at once and nothing was changed. Please split it.',
    'request.not-found': () => 'There is no such address.',
    'sync.epoch': () =>
      'The book on the server was restored from a copy. The device will load it anew; what was not sent yet is kept.',
    'sync.malformed': (p) =>
      `A record from this device is damaged${p.at ? ` (${p.at})` : ''} and was not taken, the others are safe. Please enter it again.`,
    'sync.actor': () =>
      'The record was made by another person and was not taken in your name. Sign in as whoever made it.',
    'api.key-used': () =>
      'This Idempotency-Key belongs to another command and nothing was changed. Take a new one.',
    'server.error': (p) =>
      `The program has made an error, your records are safe. Try again; if it happens again, report its number: ${p.id}.`,
    'server.busy': () => 'Too many windows of Kartoteka are open now. Close some of them.',
    'web.missing': () =>
      'The pages of Kartoteka are not built yet. Run npm run build and reload this page.',
  },
)
