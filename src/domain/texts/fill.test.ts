import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillText, nameMarks } from './fill.ts'

const maria = { id: 'm', first: 'Мария', patronymic: 'Ивановна' }

test.each([
  ['{имя}, здравствуйте', 'Мария Ивановна, здравствуйте'],
  ['Новый каталог передам {кому}', 'Новый каталог передам Марии Ивановне'],
  ['Поздравляю {кого} с праздником', 'Поздравляю Марию Ивановну с праздником'],
  ['Подарок {для кого}', 'Подарок для Марии Ивановны'],
  ['Рада встрече {с кем}', 'Рада встрече с Марией Ивановной'],
  ['Думаю {о ком}', 'Думаю о Марии Ивановне'],
  ['{Имя}, добрый день', 'Мария Ивановна, добрый день'],
  ['Цена {скоро} снизится', 'Цена {скоро} снизится'],
])('«%s» becomes «%s»', (template, text) => {
  expect(fillText(template, maria, 'ru')).toEqual({ text, isSure: true })
})

test('the preposition before a vowel is said as people say it', () => {
  expect(fillText('Помню {о ком}', { id: 'a', first: 'Анна' }, 'ru').text).toBe('Помню об Анне')
})

test('a card without a name gets a text without one, and that is told', () => {
  const nameless = { id: 'n', epithet: 'соседка' }
  expect(fillText('{имя}, здравствуйте. Вышел каталог', nameless, 'ru')).toEqual({
    text: 'Здравствуйте. Вышел каталог',
    isSure: false,
  })
})

test('a name whose case nobody can tell stays as it is, and that is told', () => {
  const sasha = { id: 's', first: 'Саша' }
  expect(fillText('{имя}, добрый день', sasha, 'ru').isSure).toBe(true)
  expect(fillText('Передам {кому}', { id: 'x', first: 'Qwrt' }, 'ru').text).toContain('Qwrt')
})

test('no mark of a name is ever sent as it is', () => {
  const mark = fc.constantFrom(...nameMarks)
  const client = fc.record({ id: fc.constant('c'), first: fc.constantFrom('Анна', 'Пётр', 'Саша') })
  fc.assert(
    fc.property(mark, client, fc.string(), (name, who, rest) => {
      const { text } = fillText(`{${name}}, ${rest.replaceAll(/[{}]/g, '')}`, who, 'ru')
      expect(text).not.toContain('{')
    }),
  )
})
