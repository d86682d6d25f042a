import { type Lang, messages } from '../words/lang.ts'

const titles = messages<Readonly<Record<number, string>>>(
  {
    400: 'Запрос не разобран',
    401: 'Нужно войти',
    403: 'Нет доступа',
    404: 'Не найдено',
    409: 'Данные уже другие',
    410: 'Больше нет',
    413: 'Слишком большой запрос',
    415: 'Не тот вид данных',
    421: 'Чужой адрес',
    422: 'Не принято',
    429: 'Слишком много попыток',
    500: 'Ошибка программы',
    503: 'Сейчас недоступно',
    507: 'Нет места',
  },
  {
    400: 'The request cannot be read',
    401: 'Please sign in',
    403: 'No access',
    404: 'Not found',
    409: 'The data has changed',
    410: 'Gone',
    413: 'The request is too large',
    415: 'The wrong kind of data',
    421: 'Not the address of this server',
    422: 'Not accepted',
    429: 'Too many attempts',
    500: 'An error of the program',
    503: 'Not available now',
    507: 'No space left',
  },
)

/** The few words above a refusal, by its HTTP status. */
export function titleOf(status: number, lang: Lang): string {
  return titles[lang][status] ?? titles[lang][422] ?? ''
}
