import { expect, test } from './story.ts'

test('whoever says what they do sees no more than that, and what holds something is never hidden', {
  tag: '@phone',
}, async ({ at, page }) => {
  const trade = page.getByRole('group', { name: 'Чем вы занимаетесь' })
  const row = (name: RegExp) => page.getByRole('main').getByRole('link', { name })
  await trade.getByRole('button', { name: 'каталоги' }).click()
  await expect(trade.getByRole('button', { pressed: true })).toHaveText(['каталоги'])
  await at.bringClients()

  await at.go('Журналы')
  await expect(row(/^Каталоги/)).toBeVisible()
  await expect(row(/^Группы/)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Новые люди и переговоры' })).toHaveCount(0)
  await at.expectAccessible('the journals of one trade')
  await at.card('Анна')
  await expect(page.getByRole('button', { name: 'Изменить карточку' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Программа приёма' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Начать три звонка и письмо' })).toHaveCount(0)

  await at.go('Журналы')
  await page.getByRole('link', { name: 'Какие разделы показывать' }).click()
  await trade.getByRole('button', { name: 'переговоры' }).click()
  await at.expectAccessible('settings of what one does')
  await at.card('Анна')
  await at.tap('Начать три звонка и письмо')
  await page.goto(new URL('/settings', at.server.origin).href)
  await expect(trade.getByRole('button', { name: 'переговоры' })).toBeDisabled()
  await trade.getByRole('button', { name: 'каталоги' }).click()
  await at.go('Журналы')
  await expect(row(/^Каталоги/)).toHaveCount(0)
  await expect(row(/^Три звонка и письмо/)).toBeVisible()
})
