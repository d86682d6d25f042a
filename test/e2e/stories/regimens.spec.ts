import type { Page } from '@playwright/test'
import { addDays } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, testWithClients as test } from './story.ts'

/** Anna takes Omega-3: a package of thirty days, of which three are left. */
async function startOmega(at: Person, page: Page): Promise<void> {
  const window = page.getByRole('dialog')
  await at.card('Анна')
  await at.tap('Программа приёма')
  await window.getByLabel('Продукт').fill('Омега-3')
  await window.getByLabel('В день', { exact: true }).fill('2')
  await window.getByLabel('В упаковке').fill('60')
  await window.getByLabel('В чём считаем').selectOption('капсула')
  await window.getByLabel('Первый день приёма').fill(addDays(today, -26))
  await expect(window.getByText(/^Хватит до/)).toBeVisible()
  await at.expectAccessible('a regimen being started')
  await at.tap('Сохранить', window)
  await expect(page.getByText('Программа записана: Омега-3')).toBeVisible()
}

test('a product that runs out comes up in the day’s list, and an order of it puts it off', async ({
  at,
  page,
}) => {
  await startOmega(at, page)
  await expect(page.getByText(/^2.капсулы в день · с /)).toBeVisible()
  await expect(page.getByText(/^Хватит до .*, ещё 3.дня$/)).toBeVisible()
  await at.expectAccessible('a card with a regimen')

  await at.go('Сегодня')
  const outcomes = await at.entry('Анна')
  await expect(page.getByText(/Омега-3: упаковка закончится через 3.дня/).first()).toBeVisible()
  await at.tap('+ Омега-3', outcomes)
  const window = page.getByRole('dialog')
  await window.getByLabel('Сумма').fill('1200')
  await window.getByLabel('Омега-3: сколько упаковок').fill('нет')
  await at.tap('Записать', window)
  await expect(window.getByText(/Нужно число больше нуля/)).toBeVisible()
  await at.expectAccessible('an order of a product')
  await window.getByLabel('Омега-3: сколько упаковок').fill('2')
  await at.tap('Записать', window)
  await expect(window).toHaveCount(0)

  await at.card('Анна')
  await expect(page.getByText(/Заказ 1.200.₽: Омега-3 × 2/)).toBeVisible()
  await expect(page.getByText(/^Хватит до .*, ещё 63.дня$/)).toBeVisible()
  await expect(page.getByText(/Упаковок хватило на 100.% дней/)).toBeVisible()
  await at.go('Журналы')
  await page.getByRole('link', { name: /Программы приёма.*Омега-3, Анна/ }).click()
  await expect(page.getByRole('region', { name: 'Позже' })).toContainText('Анна')
  await at.expectAccessible('the journal of regimens')
})

async function answerFeeling(page: Page, value: string, on: string): Promise<void> {
  const window = page.getByRole('dialog')
  const scale = window.getByRole('group', { name: /Самочувствие/ })
  await scale.getByRole('radio', { name: value, exact: true }).check()
  await window.getByLabel('Когда заполнено').fill(on)
  await window.getByRole('button', { name: 'Сохранить' }).click()
  await expect(window.getByLabel('Когда заполнено')).toHaveCount(0)
}

test('two weeks after a control sheet was filled the day’s list asks for it, and takes the answers', {
  tag: '@phone',
}, async ({ at, page }) => {
  const window = page.getByRole('dialog')
  await at.card('Анна')
  await at.tap('Заполнить анкету')
  await at.tap(/Лист контроля приёма/, window)
  await answerFeeling(page, '5', addDays(today, -14))
  await at.go('Сегодня')
  const outcomes = await at.entry('Анна')
  await expect(
    page.getByText(/Лист контроля приёма: с прошлого раза 14.дней/).first(),
  ).toBeVisible()
  await at.tap('заполнить лист', outcomes)
  await at.expectAccessible('a control sheet in the day’s list')
  await answerFeeling(page, '8', today)
  await at.card('Анна')
  await at.tap(/Лист контроля приёма.*2.раза, последний сегодня/)
  await expect(window.getByText('было 5, стало 8')).toBeVisible()
  await window.getByRole('button', { name: 'Закрыть' }).first().click()

  await at.open('/forms')
  await page.getByRole('link', { name: /Лист контроля приёма/ }).click()
  await page.getByLabel('Через сколько дней напомнить').fill('неделя')
  await at.tap('Сохранить')
  await expect(page.getByText('Впишите число дней от 1 до 366')).toBeVisible()
  await at.expectAccessible('a form with a reminder')
  await page.getByLabel('Через сколько дней напомнить').fill('7')
  await at.tap('Сохранить')
  await expect(page.getByText(/Анкета сохранена/)).toBeVisible()
})

test('a form of one’s own is made question by question, and filled with a client', {
  tag: '@phone',
}, async ({ at, page }) => {
  const window = page.getByRole('dialog')
  await at.go('Ещё')
  await page.getByRole('link', { name: /Анкеты и листы контроля/ }).click()
  await at.expectAccessible('forms')
  await page.getByRole('link', { name: 'Составить анкету' }).click()
  await at.tap('Сохранить')
  await expect(page.getByText('Добавьте хотя бы один вопрос.')).toBeVisible()
  await page.getByLabel('Название').fill('Отзыв')
  for (const [label, kind] of [
    ['Что понравилось?', 'слова'],
    ['Закажете ещё?', 'выбор из вариантов'],
  ] as const) {
    await at.tap('Добавить вопрос')
    await window.getByLabel('Вопрос', { exact: true }).fill(label)
    await window.getByRole('radio', { name: kind }).check()
    if (kind !== 'слова') {
      await at.tap('Готово', window)
      await expect(window.getByText(/хотя бы два/)).toBeVisible()
      await at.expectAccessible('a question being made')
      await window.getByLabel('Варианты').fill('да\nнет')
    }
    await at.tap('Готово', window)
  }
  await at.tap('Выше: Закажете ещё?')
  await expect(page.getByRole('button', { name: /^1\. Закажете ещё/ })).toBeVisible()
  await at.expectAccessible('a form being made')
  await at.tap('Сохранить')
  await expect(page.getByRole('link', { name: /Отзыв.*2.вопроса/ })).toBeVisible()

  await at.card('Анна')
  await at.tap('Заполнить анкету')
  await at.tap(/Отзыв/, window)
  await window.getByRole('radio', { name: 'да' }).check()
  await at.tap('Сохранить', window)
  await at.tap(/Отзыв.*заполнено сегодня/)
  await expect(window.getByRole('definition')).toHaveText('да')
  await page.keyboard.press('Escape')

  await at.open('/forms')
  await page.getByRole('link', { name: /Отзыв/ }).click()
  await at.tap('Убрать из списка')
  await expect(page.getByRole('heading', { name: 'Убранные' })).toBeVisible()
  await at.tap('Вернуть в список: Отзыв')
  await expect(page.getByRole('link', { name: /Отзыв/ })).toBeVisible()
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('a regimen is changed, ended and continued, and a deleted one comes back', async ({
    at,
    page,
  }) => {
    await startOmega(at, page)
    const window = page.getByRole('dialog')
    await at.tap('Изменить: Омега-3')
    await window.getByLabel('В день', { exact: true }).fill('1')
    await window.getByLabel('Весь курс, дней').fill('50')
    await at.tap('Сохранить', window)
    await expect(page.getByText(/Хватит до конца курса/)).toBeVisible()

    await at.tap('Завершить: Омега-3')
    await page.getByText('Завершённые: 1').click()
    await at.tap('Продолжить: Омега-3')
    await expect(page.getByText(/Хватит до конца курса/)).toBeVisible()

    await at.tap('Изменить: Омега-3')
    await at.tap('Удалить программу', window)
    await expect(page.getByRole('heading', { name: 'Программы приёма' })).toHaveCount(0)
    await at.tap('Вернуть')
    await expect(page.getByRole('heading', { name: 'Омега-3' })).toBeVisible()
  })

  test('a ready control sheet is filled again and again, and shows how it went', async ({
    at,
    page,
  }) => {
    const window = page.getByRole('dialog')
    await at.card('Анна')
    await at.tap('Заполнить анкету')
    await at.tap(/Лист контроля приёма/, window)
    await at.tap('Сохранить', window)
    await expect(window.getByText(/хотя бы один ответ/)).toBeVisible()
    await window.getByLabel('Вес, кг').fill('много')
    await at.tap('Сохранить', window)
    await expect(window.getByText(/Нужно число/)).toBeVisible()
    await at.expectAccessible('a control sheet being filled')
    await window.getByLabel('Вес, кг').fill('70,5')
    await answerFeeling(page, '5', addDays(today, -7))

    await at.tap('Заполнить снова: Лист контроля приёма')
    await answerFeeling(page, '8', today)
    await at.tap(/Лист контроля приёма.*2.раза, последний сегодня/)
    await expect(window.getByText('было 5, стало 8')).toBeVisible()
    await at.expectAccessible('a control sheet and how it went')

    await at.tap(/^Исправить/, window)
    await answerFeeling(page, '9', today)
    await expect(window.getByText('было 5, стало 9')).toBeVisible()
    await at.tap(/^Удалить/, window)
    await expect(window.getByText('Как менялось')).toHaveCount(0)
    await expect(window.getByText(/70,5.кг/)).toBeVisible()
  })

  test('a ready form that was filled by mistake leaves nothing behind when it is taken back', async ({
    at,
    page,
  }) => {
    await at.card('Анна')
    await at.tap('Заполнить анкету')
    await at.tap(/Лист контроля приёма/, page.getByRole('dialog'))
    await answerFeeling(page, '5', today)
    await at.tap('Вернуть')
    await expect(page.getByText('Вернули как было')).toBeVisible()
    await at.open('/forms')
    await expect(page.getByText('Своих анкет пока нет')).toBeVisible()
  })
})
