import { expect, test } from 'vitest'
import { firstNamesDiffer } from '../names/given-names.ts'
import { nameOrderOf, splitName } from './full-name.ts'
import { nameOfRow } from './row-name.ts'

const whole = (text: string) => {
  const { last = '', first = '', patronymic = '', epithet } = splitName(text)
  return `${last}|${first}|${patronymic}${epithet === undefined ? '' : `|${epithet}`}`
}

test.each([
  ['Иванова Мария Петровна', 'Иванова|Мария|Петровна'],
  ['Мария Петровна Иванова', 'Иванова|Мария|Петровна'],
  ['Мария Иванова', 'Иванова|Мария|'],
  ['Иванова Мария', 'Иванова|Мария|'],
  ['Мария Петровна', '|Мария|Петровна'],
  ['Мария', '|Мария|'],
  ['Марина', '|Марина|'],
  ['Иванова', 'Иванова||'],
  ['Иванова М.П.', 'Иванова|М.|П.'],
  ['М. П. Иванова', 'Иванова|М.|П.'],
  ['ИВАНОВА МАРИЯ ПЕТРОВНА', 'Иванова|Мария|Петровна'],
  ['иванова мария', 'Иванова|Мария|'],
  ['Иванова, Мария', 'Иванова|Мария|'],
  ['Абрамович Роман Аркадьевич', 'Абрамович|Роман|Аркадьевич'],
  ['Мария Абрамович', 'Абрамович|Мария|'],
  ['Иван Петрович', '|Иван|Петрович'],
  ['Кузьмин Пётр Ильич', 'Кузьмин|Пётр|Ильич'],
  ['Салтыков-Щедрин Михаил Евграфович', 'Салтыков-Щедрин|Михаил|Евграфович'],
  ['Гасанов Али Гасан оглы', 'Гасанов|Али|Гасан оглы'],
  ['Мамедова Лейла Ариф кызы', 'Мамедова|Лейла|Ариф кызы'],
  ['Цой Виктор', 'Цой|Виктор|'],
  ['John Doe', 'Doe|John|'],
  ['г-жа Смирнова Ольга', 'Смирнова|Ольга|'],
  ['Оля соседка', '|Оля||соседка'],
  ['Ольга (маникюр)', '|Ольга||маникюр'],
  ['Мария 🌸', '|Мария||🌸'],
  ['🌸', '|🌸|'],
  ['Пак Чен Ир', '|Пак Чен Ир|'],
  ['Клиент 4', '|Клиент 4|'],
])('«%s» is told apart', (text, parts) => {
  expect(whole(text)).toBe(parts)
})

test('a name that does not tell its order follows the other names of its column', () => {
  const order = nameOrderOf(['Иванова Мария', 'Смирнова Ольга', 'Пак Чен'])
  expect(splitName('Пак Чен', order)).toEqual({ last: 'Пак', first: 'Чен' })
})

test('the whole name may sit in the column of last names, or of first names', () => {
  expect(nameOfRow({ last: 'Иванова Мария Петровна' })).toEqual({
    last: 'Иванова',
    first: 'Мария',
    patronymic: 'Петровна',
  })
  expect(nameOfRow({ last: 'Иванова Мария', first: 'Мария' })).toEqual({
    last: 'Иванова',
    first: 'Мария',
  })
  expect(nameOfRow({ first: 'Мария Петровна', last: 'Иванова' })).toEqual({
    last: 'Иванова',
    first: 'Мария',
    patronymic: 'Петровна',
  })
  expect(nameOfRow({ last: 'Фон Берг', first: 'Мария' })).toEqual({
    last: 'Фон Берг',
    first: 'Мария',
  })
})

test('a firm is not a person, its owner is', () => {
  expect(nameOfRow({ fullName: 'ООО «Ромашка»' })).toEqual({ company: 'ООО «Ромашка»' })
  expect(nameOfRow({ fullName: 'ИП Иванова Мария' })).toEqual({
    company: 'ИП Иванова Мария',
    last: 'Иванова',
    first: 'Мария',
  })
})

test('Маша may be Мария, but Ольга is not', () => {
  for (const [a, b] of [
    ['Мария', 'Маша'],
    ['Наталья', 'Наталия'],
    ['М.', 'Мария'],
    ['Алёна', 'Елена'],
    ['Саша', 'Александр'],
    ['Мария Петровна', 'Мария'],
  ] as const) {
    expect(firstNamesDiffer(a, b)).toBe(false)
  }
  for (const [a, b] of [
    ['Мария', 'Ольга'],
    ['Александр', 'Алексей'],
    ['Маша', 'Даша'],
  ] as const) {
    expect(firstNamesDiffer(a, b)).toBe(true)
  }
})
