import type { Page } from '@playwright/test'
import { expect, testWithClients as test } from './story.ts'

/** A browser without a screen has no phone to call with, and waits for one. */
async function withoutPhone(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="tel:"]')) {
        event.preventDefault()
      }
    }),
  )
}

test('three calls and a letter without an answer: after two weeks she is left in peace, and comes back in one tap', {
  tag: '@phone',
}, async ({ at, page }) => {
  const window = page.getByRole('dialog')
  const step = (number: number) => page.getByText(`шаг ${number} из 4`).first()
  await at.card('Анна')
  await at.tap('Начать три звонка и письмо')
  await expect(page.getByRole('region', { name: 'Переговоры' })).toContainText('Звонок сегодня')
  await at.expectAccessibleInBothThemes('a card with calls on the way')

  await at.go('Сегодня')
  const first = await at.entry('Анна')
  await expect(step(1)).toBeVisible()
  await expect(page.getByText('двадцати минут хватит').first()).toBeVisible()
  await at.tap('нет ответа', first)
  await at.comeBackIn(3)
  const second = await at.entry('Анна')
  await expect(step(2)).toBeVisible()
  await at.tap('отговорка…', second)
  await at.tap('нужно ещё подумать', window)
  await at.expectAccessible('what was said instead of an answer')
  await at.tap('без даты', window)
  await at.comeBackIn(6)
  const third = await at.entry('Анна')
  await expect(step(3)).toBeVisible()
  await at.tap('нет ответа', third)
  await at.comeBackIn(13)
  const fourth = await at.entry('Анна')
  await at.tap('письмо…', fourth)
  await expect(window.getByText('Анна, здравствуйте').last()).toBeVisible()
  await at.expectAccessible('a personal letter')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Лично', { exact: true })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type ?\/Page\b/g),
  ).toHaveLength(1)
  await page.emulateMedia({ media: null })
  await at.tap('Письмо отправлено', window)
  await expect(window).toHaveCount(0)

  await at.comeBackIn(14)
  await at.go('Картотека')
  await expect(page.getByRole('link', { name: /Лебедева/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Анна', exact: true })).toHaveCount(0)
  await at.go('Журналы')
  await page.getByRole('link', { name: /Три звонка и письмо/ }).click()
  await expect(page.getByText('ответа нет, отпускаем')).toBeVisible()
  await at.expectAccessibleInBothThemes('three calls and a letter')
  await page.getByRole('link', { name: 'Анна' }).click()
  await expect(page.getByText('Больше не тревожим').first()).toBeVisible()
  await at.tap('Вернуть в картотеку')
  await expect(page.getByText('Больше не тревожим')).toHaveCount(0)
  await at.card('Анна')
  await expect(page.getByRole('button', { name: '+ заказ' })).toBeVisible()
})

test('a meeting is the answer that the calls were for', { tag: '@phone' }, async ({ at, page }) => {
  const window = page.getByRole('dialog')
  await at.card('Анна')
  await at.tap('Начать три звонка и письмо')
  await at.go('Сегодня')
  await at.tap('встреча…', await at.entry('Анна'))
  await at.tap('Записать', window)
  await at.open('/pursuits')
  await expect(page.getByText('ответ «да»')).toBeVisible()
  await at.tap('Начать с клиентом')
  await window.getByLabel('Клиент').fill('Анна')
  await at.tap('Анна', window)
  await at.tap('Начать', window)
  await expect(page.getByText('Встреча уже назначена').first()).toBeVisible()
})

test('stalls, who decides and the time they take are seen in numbers', { tag: '@phone' }, async ({
  at,
  page,
}) => {
  const window = page.getByRole('dialog')
  await at.card('Анна')
  const stall = async (said: string) => {
    await page.getByRole('button', { name: 'ещё', exact: true }).first().click()
    await at.tap('Отговорка', window)
    await window.getByLabel('Другими словами').fill(said)
    await at.tap('без даты', window)
    await expect(window).toHaveCount(0)
  }
  await stall('после зарплаты')
  await stall('спрошу у мужа')
  const talks = page.getByRole('region', { name: 'Переговоры' })
  await expect(talks).toContainText(/2.отговорки за.один день, ни.да, ни.нет/)
  await at.tap('нет', talks.getByRole('group', { name: 'Решает ли этот человек' }))
  await at.tap('ищет подешевле', talks)

  await withoutPhone(page)
  await page.getByRole('link', { name: 'Позвонить' }).click()
  await expect(page.getByText('Разговор идёт:')).toBeVisible()
  await page.getByRole('button', { name: 'ещё', exact: true }).first().click()
  await at.tap('Поговорили', window)
  await expect(talks).toContainText(/Решает не этот человек. Время под вопросом: 1.мин/)

  await at.open('/stalls')
  await expect(page.getByText('решает не этот человек')).toBeVisible()
  await at.expectAccessibleInBothThemes('who gives no answer')
  await at.open('/time')
  await expect(page.getByText(/^1.мин, заказов пока нет/)).toBeVisible()
  await at.expectAccessibleInBothThemes('time by client')
})

test('a cadence of one’s own is made, and asked about when it begins', { tag: '@phone' }, async ({
  at,
  page,
}) => {
  const window = page.getByRole('dialog')
  await at.open('/cadences')
  await at.tap('Составить свой')
  await at.tap('Сохранить')
  await expect(page.getByText('Дайте название')).toBeVisible()
  await page.getByLabel('Название').fill('Смета')
  await at.tap('Убрать шаг 4')
  await at.tap('Убрать шаг 3')
  await page.getByLabel('Считать только рабочие дни').check()
  await at.expectAccessible('a cadence being made')
  await at.tap('Сохранить')
  await expect(page.getByRole('button', { name: /Смета.*2.шага за 4.дня/ })).toBeVisible()
  await at.card('Анна')
  await at.tap('Начать переговоры')
  await at.tap(/Смета/, window)
  await at.go('Сегодня')
  await at.entry('Анна')
  await expect(page.getByText('Смета,').first()).toBeVisible()
})
