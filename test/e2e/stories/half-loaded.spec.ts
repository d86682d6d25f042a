import { expect, test } from './story.ts'

// It looks the same at any size.
test.skip(({ isMobile }) => !isMobile, 'told once, on a phone')

test('a window that did not come says so, and comes when there is a connection again', async ({
  at,
  page,
}) => {
  await page.route('**/assets/quick-add-*.js', (route) => route.abort())
  await at.bringClients()
  await at.tap('Новая запись')
  const missing = page.getByRole('dialog', { name: 'Это ещё не загрузилось' })
  await expect(missing).toContainText('Записи целы')
  await page.unroute('**/assets/quick-add-*.js')
  await at.tap('Попробовать снова', missing)
  await expect(page.getByRole('dialog').getByLabel('Одной строкой')).toBeVisible()
})

test('a screen that did not come leaves the others in their place', async ({ at, page }) => {
  await page.route('**/assets/birthdays-screen-*.js', (route) => route.abort())
  await at.bringClients()
  await page.goto(new URL('/birthdays', at.server.origin).href)
  await expect(page.getByRole('heading', { name: 'Это ещё не загрузилось' })).toBeVisible()
  await at.expectAccessible('a screen that did not come')
  await at.go('Сегодня')
  await at.entry('Мария Соколова')
})
