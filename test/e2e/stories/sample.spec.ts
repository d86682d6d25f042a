import { expect, test } from './story.ts'

test('whoever only looks gets a book of invented people, and nothing of it stays', async ({
  at,
  page,
}) => {
  await at.tap('Посмотреть на примере')
  await expect(page.getByText('Это пример: люди выдуманы')).toBeVisible()
  await at.go('Картотека')
  await expect(page.getByRole('main').getByRole('listitem').nth(10)).toBeAttached()
  await at.tap('Закрыть пример')
  await at.go('Сегодня')
  await expect(page.getByText('Начнём с того')).toBeVisible()
})

test('whoever only looks sees how every journal is kept', async ({ at, page }) => {
  await at.tap('Посмотреть на примере')
  await at.go('Журналы')
  await page.getByRole('link', { name: /Рассылки/ }).click()
  await page.getByText('Новый каталог').click()
  // Who is next depends on the hour: nobody is written to at night.
  await expect(page.locator('dl')).toContainText(/отправлено8/)
  await at.go('Журналы')
  await page.getByRole('link', { name: /Программы приёма/ }).click()
  await expect(page.getByText('Омега-3')).toBeVisible()
  await at.go('Журналы')
  await page.getByRole('link', { name: /VIP-клиенты/ }).click()
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})
