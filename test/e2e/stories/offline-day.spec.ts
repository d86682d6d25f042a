import { expect, Person, test } from './story.ts'

test('with the server dead the day goes on, and when it is back another device sees all of it', async ({
  at,
  page,
  server,
  browser,
}) => {
  await at.bringClients()
  await at.expectSaved('и на сервере тоже')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await server.kill9()

  await at.open('/')
  const maria = await at.entry('Мария Соколова')
  await at.tap('+ заказ', maria)
  await at.tap('Без суммы', page.getByRole('dialog'))
  await expect(page.getByText(/Мария Соколова: заказ/).first()).toBeVisible()

  await at.tap('Новая запись')
  await at.tap('Клиент', page.getByRole('dialog'))
  await page.getByRole('dialog').getByLabel('Имя', { exact: true }).fill('Зинаида')
  await at.tap('Завести карточку', page.getByRole('dialog'))
  await expect(page.getByText('Карточка заведена: Зинаида')).toBeVisible()

  await at.open('/birthdays')
  await expect(page.getByText('Мария Соколова')).toBeVisible()
  await at.expectSaved('на этом устройстве')

  await server.restart()
  await at.expectSaved('и на сервере тоже')
  const other = await Person.elsewhere(browser, server)
  await other.card('Зинаида')
  await other.card('Соколова')
  await expect(other.page.getByText(/заказ/i).first()).toBeVisible()
  await other.page.context().close()
})

test('a file is brought in without the server too', async ({ at, page, server }) => {
  await expect(page.getByText('Начнём с того')).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await server.kill9()
  await at.bringClients()
  await at.go('Сегодня')
  await expect(page.getByText('Пётр Козлов')).toBeVisible()
})
