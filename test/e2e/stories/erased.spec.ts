import type { Page } from '@playwright/test'
import { clientsFile } from './people.ts'
import { expect, testWithClients as test } from './story.ts'

/** Everything that the browser keeps for the page, as text. */
function keptByTheBrowser(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)]
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        found.push(await done(db.transaction(store).objectStore(store).getAll()))
      }
      db.close()
    }
    return JSON.stringify(found)
  })
}

async function letGo(
  at: Parameters<Parameters<typeof test>[2]>[0]['at'],
  page: Page,
  name: string,
) {
  const window = page.getByRole('dialog')
  const outcomes = await at.entry(name)
  await at.tap('ещё', outcomes)
  await at.tap(/^Отпустить/, window)
  await expect(window).toHaveCount(0)
}

test('some months after she was let go nothing is left of her but what the totals need, and her phone is known still', {
  tag: '@phone',
}, async ({ at, page }) => {
  await letGo(at, page, 'Мария Соколова')
  await at.open('/forgotten')
  await expect(page.getByText(/Соколова/).first()).toBeVisible()
  await expect(page.getByText(/данные сотрутся/)).toBeVisible()
  await at.expectAccessibleInBothThemes('those who were let go')

  await at.go('Ещё')
  await page.getByRole('link', { name: 'Настройки' }).first().click()
  await page.getByLabel('Стирать данные тех, кого отпустили').selectOption('через 3 месяца')
  await at.expectSaved('и на сервере тоже')

  await at.comeBackIn(100)
  await at.open('/forgotten')
  await expect(page.getByText('Данные стёрты: 1 человек')).toBeVisible()
  await at.expectAccessibleInBothThemes('after the data were erased')
  expect(await keptByTheBrowser(page)).not.toMatch(/Соколова|соседка с дачи|79000000001/)
  expect(await keptByTheBrowser(page)).toContain('Лебедева')

  await at.tap('Новая запись')
  const window = page.getByRole('dialog')
  await window.getByLabel('Одной строкой').fill('Маша 8 900 000-00-01')
  await expect(window.getByText(/Этот человек уже был в картотеке.*данные стёрты/)).toBeVisible()
  await page.keyboard.press('Escape')

  await at.open('/import')
  await at.pickFile(clientsFile)
  await expect(page.getByText(/Мария Соколова: больше не тревожим с .*данные стёрты/)).toBeVisible()
  await at.expectAccessible('a file with somebody whose data are erased')
  await at.go('Картотека')
  await expect(page.getByRole('link', { name: /Лебедева/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /Соколова/ })).toHaveCount(0)
})

test('who asks to be erased is erased at once, on the other device too, and no way back is offered', {
  tag: '@phone',
}, async ({ at, page, browser, server }) => {
  await letGo(at, page, 'Мария Соколова')
  await at.open('/forgotten')
  await page.getByRole('link', { name: /Соколова/ }).click()
  await at.tap('Стереть данные')
  const window = page.getByRole('dialog')
  await at.expectAccessibleInBothThemes('a question before erasing')
  await at.tap('Не стирать', window)
  await expect(page.getByRole('heading', { name: /Мария/ }).first()).toBeVisible()
  await at.tap('Стереть данные')
  await at.tap('Стереть насовсем', window)
  await expect(page.getByRole('heading', { name: 'Данные стёрты' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Вернуть' })).toHaveCount(0)
  await at.expectSaved('и на сервере тоже')
  expect(await keptByTheBrowser(page)).not.toMatch(/Соколова|79000000001/)
  await at.open('/history')
  await expect(page.getByText('Стёрты данные отпущенных')).toBeVisible()
  await expect(page.getByText('содержание стёрто').first()).toBeVisible()
  await expect(page.getByText(/Соколова/)).toHaveCount(0)

  await server.restart()
  const other = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow' })
  const elsewhere = await other.newPage()
  await elsewhere.goto(server.link)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await keptByTheBrowser(elsewhere)).not.toMatch(/Соколова|79000000001/)
  await other.close()
})
