import { clientsFile, ordersFile } from './people.ts'
import { expect, test } from './story.ts'

test('a newcomer brings a spreadsheet and sees whom to call, why, and what to say first', async ({
  at,
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Начнём с того/)
  await at.pickFile(clientsFile)
  await expect(page.getByText(/31\.02\.1980.*такого дня нет/)).toBeVisible()
  await at.tap('Добавить в картотеку')
  await expect(page.getByText(/Добавлены.4.карточки/)).toBeVisible()

  await at.go('Сегодня')
  await at.entry('Мария Соколова')
  const main = page.getByRole('main')
  await expect(main).toContainText(/День рождения сегодня, 40.лет/)
  await expect(main).toContainText('«Мария Ивановна, с днём рождения')
})

test('one tap takes the outcome, and one more takes it back', async ({ at, page }) => {
  await at.bringClients()
  await at.go('Сегодня')
  const maria = await at.entry('Мария Соколова')
  await at.tap('+ заказ', maria)
  await page.getByRole('dialog').getByLabel('Сумма').fill('1500,50')
  await at.tap('Записать', page.getByRole('dialog'))
  await expect(page.getByText(/Мария Соколова: заказ 1.500,50.₽/)).toBeVisible()
  await at.tap('Вернуть')
  await expect(page.getByText(/Мария Соколова: заказ/)).toHaveCount(0)
  await at.entry('Мария Соколова')
})

test('the whole day is done: a kind word and what came of it', async ({ at, page }) => {
  await at.bringClients()
  await at.go('Сегодня')
  await at.tap(/поздрав/, await at.entry('Мария Соколова'))
  await at.tap(/не взял|заказа нет/, await at.entry('Пётр Козлов'))
  await expect(page.getByText('На сегодня всё')).toBeVisible()
})

test('the same file brought twice doubles nothing, and a whole import is taken back at once', async ({
  at,
  page,
}) => {
  await at.bringClients()
  await at.tap('Загрузить ещё один файл')
  await at.pickFile(clientsFile)
  await expect(page.getByText('Добавлять нечего')).toBeVisible()

  await at.open('/import')
  await at.pickFile(ordersFile)
  await at.tap('Добавить в картотеку')
  await expect(page.getByText(/Записано: 3.заказа/)).toBeVisible()
  await at.tap('Вернуть как было')
  await expect(page.getByText('Вернули как было')).toBeVisible()
  await at.card('Анна')
  await expect(page.getByText('крем для рук')).toHaveCount(0)
})
