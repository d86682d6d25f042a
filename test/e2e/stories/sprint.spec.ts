import type { Page } from '@playwright/test'
import { weekday } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, testWithClients as test } from './story.ts'

const short = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'][weekday(today) - 1] ?? ''

const card = (page: Page, name: string) => page.getByRole('form', { name })

async function answer(at: Person, page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/: записано$/)).toBeVisible()
  await at.page.getByRole('button', { name: 'Закрыть' }).first().click()
}

test('planned for today, half an hour takes what is known by heart to the cards', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.go('Журналы')
  await page.getByRole('link', { name: /Из головы в картотеку/ }).click()
  await expect(page.getByRole('heading', { name: 'Чего не хватает' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'День рождения' })).toContainText(
    'нет у 3 из 4',
  )
  await at.tap('40 минут')
  await at.tap(new RegExp(`^${short}, `))
  await at.expectAccessible('before it begins')

  await at.go('Сегодня')
  const plan = page.getByRole('region', { name: 'Из головы в картотеку' })
  await expect(plan).toContainText('По плану сегодня 40 минут')
  await expect(plan).toContainText('Не хватает 3 дней рождения')
  await at.expectAccessible('the plan in the day’s list')
  await plan.getByRole('link', { name: 'Начать' }).click()
  await at.tap('Начать')

  // Ольга is the one who buys; everybody has a phone, so birthdays come first.
  await expect(card(page, 'Ольга Лебедева')).toContainText('Когда день рождения?')
  await expect(card(page, 'Ольга Лебедева')).toContainText('зелёная папка')
  await expect(page.getByText('осталось 40 минут')).toBeVisible()
  await at.expectAccessible('a question about a birthday')
  await at.tap('Записать')
  await expect(page.getByRole('alert').filter({ hasText: 'Впишите ответ' })).toBeVisible()
  await page.getByLabel('День', { exact: true }).fill('5')
  await page.getByLabel('Месяц').selectOption('6')
  await at.tap('Записать')
  await expect(card(page, 'Пётр Козлов')).toContainText('Когда день рождения?')
  await expect(page.getByText('записано: 1')).toBeVisible()

  await at.tap('Вернуть')
  await expect(page.getByText('записано: 0')).toBeVisible()
  await expect(card(page, 'Пётр Козлов')).toBeVisible()
  await at.tap('Не знаю, дальше')
  await expect(card(page, 'Ольга Лебедева')).toContainText('Когда день рождения?')
  await at.tap('Не знаю, дальше')
  await at.tap('Не знаю, дальше')
  await expect(card(page, 'Ольга Лебедева')).toContainText('Куда привозить заказ?')
  await expect(page.getByLabel('Куда привозить заказ?')).toBeFocused()
  await answer(at, page, 'Куда привозить заказ?', 'Лесная, 7')
  await answer(at, page, 'Где вы познакомились?', 'на рынке')

  // Away and back: neither the passed questions nor the count are lost.
  await at.card('Лебедева')
  await expect(page.getByText('Лесная, 7')).toBeVisible()
  await at.open('/sprint')
  await expect(page.getByText('записано: 2')).toBeVisible()
  await expect(card(page, 'Ольга Лебедева')).toContainText('Откуда о вас узнали?')
  await at.expectAccessible('a question with a line to type')

  await at.tap('Закончить раньше')
  await expect(
    page.getByRole('heading', { name: 'Вы записали 2 ответа на 1 карточке за 1 минуту' }),
  ).toBeVisible()
  await at.expectAccessible('the result')
  await page.getByRole('link', { name: 'К списку на сегодня' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(plan).toHaveCount(0)
  await at.open('/sprint')
  await expect(page.getByRole('listitem').filter({ hasText: 'сегодня' })).toContainText(
    '2 ответа на 1 карточке · 1 минута',
  )
})

test('when the time is over the card at hand may be finished, and then it ends', {
  tag: '@phone',
}, async ({ at, page }) => {
  await page.clock.install()
  await at.open('/sprint')
  await at.tap('20 минут')
  await at.tap('Начать')
  await at.tap('Не знаю, дальше')
  await at.tap('Не знаю, дальше')
  await at.tap('Не знаю, дальше')
  await page.clock.fastForward('12:00')
  await expect(page.getByText(/осталось [78]\sминут/)).toBeVisible()
  await page.getByLabel('Куда привозить заказ?').fill('Лесная')
  await page.clock.fastForward('12:00')
  await expect(page.getByText('Время вышло. Эту карточку можно дописать.')).toBeVisible()
  await expect(page.getByLabel('Куда привозить заказ?')).toHaveValue('Лесная')
  await at.tap('Записать')
  await expect(
    page.getByRole('heading', { name: 'Вы записали 1 ответ на 1 карточке за 20 минут' }),
  ).toBeVisible()
})
