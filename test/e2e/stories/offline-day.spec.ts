import type { Browser, Page } from '@playwright/test'
import type { TestServer } from '../server.ts'
import { addressBook } from './people.ts'
import { expect, Person, test } from './story.ts'

test.use({ serviceWorkers: 'allow' })

test('a whole day without the server: all of it is there, stays there, and reaches another device', async ({
  at,
  page,
  server,
  browser,
}) => {
  await at.bringClients()
  await at.expectSaved('и на сервере тоже')
  const laptop = await secondDevice(browser, server)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await server.kill9()
  await at.open('/')

  await test.step('outcomes are taken with one tap, and one of them back', async () => {
    await at.tap('+ заказ', await at.entry('Мария Соколова'))
    await at.tap('Без суммы', page.getByRole('dialog'))
    await expect(page.getByText(/Мария Соколова: заказ/).first()).toBeVisible()
    await at.tap(/не взял|заказа нет/, await at.entry('Пётр Козлов'))
    await at.tap('Вернуть')
    await at.entry('Пётр Козлов')
  })

  await test.step('an order, a promise and a new client are written down in plain Russian', async () => {
    await write(at, 'Ольга заказ 1500 крем', 'Записать заказ')
    await expect(page.getByText(/Ольга Лебедева: заказ 1.500.₽/)).toBeVisible()
    await write(at, 'перезвонить Анне завтра', 'Записать')
    await write(at, 'Зинаида 8 900 000-00-88 с рынка', 'Завести карточку')
    await expect(page.getByText('Карточка заведена: Зинаида')).toBeVisible()
  })

  await test.step('an address book of 500 people is brought in', async () => {
    await at.open('/import')
    await at.pickFile(addressBook(500))
    await at.tap('Добавить в картотеку')
    await expect(page.getByText(/Добавлено.500.карточек/)).toBeVisible()
  })

  await test.step('whoever is in it is found at once', async () => {
    await at.open('/search?q=1234500')
    await expect(page.getByRole('region', { name: 'Клиенты' })).toContainText('900 123-45-00')
  })

  await test.step('the day, the birthdays and a card go on paper', async () => {
    await at.open('/')
    await expectPrinted(page, 'Пётр Козлов')
    await at.open('/birthdays')
    await expectPrinted(page, 'Мария Соколова')
    await at.card('Лебедева')
    await expectPrinted(page, 'крем')
  })

  await test.step('a second window of the same device shows the same', async () => {
    const window = new Person(await page.context().newPage(), server)
    await window.open('/clients')
    await window.card('Зинаида')
    await window.page.close()
  })
  await at.expectSaved('на этом устройстве')

  await test.step('the other device goes on too, from where it was', async () => {
    await write(laptop, 'Раиса 8 900 000-00-99', 'Завести карточку')
    await expect(laptop.page.getByText('Карточка заведена: Раиса')).toBeVisible()
  })

  await server.restart()
  await at.expectSaved('и на сервере тоже')
  await laptop.expectSaved('и на сервере тоже')
  await at.card('Раиса')
  await laptop.card('Зинаида')
  await laptop.card('Лебедева')
  await expect(laptop.page.getByText(/1.500.₽/).first()).toBeVisible()
  await laptop.open('/search?q=1234500')
  await expect(laptop.page.getByRole('region', { name: 'Клиенты' })).toContainText('900 123-45-00')
  await laptop.page.context().close()
})

test('what was written on a card that another device deleted comes back with the card', {
  tag: '@phone',
}, async ({ at, page, server, browser }) => {
  await at.bringClients()
  await at.expectSaved('и на сервере тоже')
  const laptop = await secondDevice(browser, server)
  await page.context().setOffline(true)
  await at.go('Сегодня')
  await write(at, 'Ольга заказ 1500 крем', 'Записать заказ')
  await write(at, 'отвезти Ольге заказ завтра', 'Записать')
  await laptop.card('Лебедева')
  await laptop.tap('Удалить карточку')
  await laptop.expectSaved('и на сервере тоже')
  await page.context().setOffline(false)

  const note = page.getByRole('alert').filter({ hasText: 'запись не принята' })
  await expect(note).toContainText('Карточку «Ольга Лебедева» тем временем удалили')
  await expect(note).toContainText(/1.500.₽/)
  await expect(note).toContainText('отвезти Ольге заказ')
  await at.expectAccessible('a rejected record')
  await at.tap('Вернуть карточку и записать', note)
  await expect(note).toHaveCount(0)
  await at.expectSaved('и на сервере тоже')
  await laptop.card('Лебедева')
  await expect(laptop.page.getByText(/1.500.₽/).first()).toBeVisible()
  await laptop.page.context().close()
})

/** A link lets in one browser, so the server is started again for another. It keeps the app, too. */
async function secondDevice(browser: Browser, server: TestServer): Promise<Person> {
  await server.restart()
  const other = await Person.elsewhere(browser, server)
  await other.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return other
}

/** Writes one line in the window of a new entry and takes what was understood. */
async function write(at: Person, line: string, take: string): Promise<void> {
  await at.tap('Новая запись')
  const dialog = at.page.getByRole('dialog')
  await dialog.getByLabel('Одной строкой').fill(line)
  await expect(dialog.getByRole('region', { name: 'Что понято' })).toBeVisible()
  await at.tap(take, dialog)
  await expect(dialog).toHaveCount(0)
}

/** On paper stand the people, and nothing that can only be tapped. */
async function expectPrinted(page: Page, who: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main').getByText(who).first()).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Новая запись' })).toHaveCount(0)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: null })
}
