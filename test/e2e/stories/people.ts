import { addDays, yearOf } from '../../../src/words/days.ts'

/** Today where the browser of the stories lives. */
export const today = Temporal.Now.plainDateISO('Europe/Moscow').toString()

const dotted = (day: string) => day.split('-').toReversed().join('.')

/** A spreadsheet of invented clients as a consultant keeps it, with a birthday today. */
export function spreadsheet(): Buffer {
  const thisYear = yearOf(today)
  const bornToday = `${thisYear - 40}${today.slice(4)}`
  const lines = [
    'Клиент;Телефон;Д/р;Пол;Последний заказ;Сумма заказа;Примечание',
    `Соколова Мария Ивановна;8 (900) 000-00-01;${dotted(bornToday)};ж;05.05.${thisYear - 2};1 200,50 р.;соседка с дачи`,
    `Лебедева Ольга;8 900 000 00 02;31.02.1980;жен;${dotted(addDays(today, -3))};3400;`,
    `Козлов Пётр Сергеевич;8 900 000 00 03;;м;03.03.${thisYear - 3};900;звонить после 18`,
    'Анна;8 900 000 00 04;;;;;',
  ]
  return Buffer.from(lines.join('\r\n'))
}

export const clientsFile = { name: 'клиенты.csv', mimeType: 'text/csv', buffer: spreadsheet() }

/** Orders that belong to them, by phone and by name, and one by a stranger. */
export const ordersFile = {
  name: 'заказы.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Дата заказа;Телефон;Клиент;Сумма;Состав',
      `10.02.${yearOf(today) - 1};8 900 000 00 04;Анна;1500;крем для рук`,
      `11.02.${yearOf(today) - 1};;Козлов Пётр Сергеевич;2500;`,
      `12.02.${yearOf(today) - 1};8 900 000 00 09;Новикова Вера;700;`,
    ].join('\r\n'),
  ),
}

const firstNames = ['Анна', 'Вера', 'Галина', 'Дарья', 'Елена', 'Жанна', 'Инна', 'Клара']
const lastNames = ['Абрамова', 'Белова', 'Волкова', 'Гусева', 'Дроздова', 'Егорова', 'Жукова']

/** An address book of so many invented people; the phone of the nth is +7 900 1234000 and n. */
export function addressBook(people: number) {
  const lines = Array.from({ length: people }, (_, at) => {
    const first = firstNames[at % firstNames.length]
    const last = lastNames[at % lastNames.length]
    return `${first};${last};+7 900 ${1_234_001 + at}`
  })
  return {
    name: 'адреса.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Имя;Фамилия;Телефон', ...lines].join('\r\n')),
  }
}
