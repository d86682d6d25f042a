import type { Page } from '@playwright/test'
import { ordersFile } from './people.ts'
import { expect, type Person, testWithClients as test } from './story.ts'

/** Goes to the search as a finger does, from whatever screen is shown. */
async function search(page: Page, what: string): Promise<void> {
  await page.getByRole('link', { name: 'Найти' }).filter({ visible: true }).click()
  const field = page.getByRole('searchbox', { name: 'Что найти' })
  await expect(field).toBeFocused()
  await field.fill(what)
}

async function bringOrders(at: Person): Promise<void> {
  await at.open('/import')
  await at.pickFile(ordersFile)
  await at.tap('Добавить в картотеку')
  await expect(at.page.getByText(/Записано: 3.заказа/)).toBeVisible()
}

test('whoever forgot to switch the layout, or writes in Latin, finds Maria all the same', async ({
  at,
  page,
}) => {
  await at.go('Сегодня')
  await search(page, 'vfhbz')
  const clients = page.getByRole('region', { name: 'Клиенты' })
  await expect(clients.getByText('Найдено по «мария»')).toBeVisible()
  await expect(clients.getByRole('link')).toHaveText(/Соколова Мария Ивановна/)
  const field = page.getByRole('searchbox')
  await field.fill('kozlov')
  await expect(clients.getByRole('link')).toHaveText(/Козлов Пётр/)
  await field.fill('сокалова')
  await expect(clients.getByRole('link')).toHaveText(/Соколова/)
  await expect(clients.getByText('Найдено по «соколова»')).toBeVisible()
  await field.fill('ьфкшф')
  await expect(clients.getByRole('link')).toHaveText(/Мария/)
  await field.fill('000-00-04')
  await expect(clients.getByRole('link')).toHaveText(/Анна/)
  await field.fill('зинаида')
  await expect(page.getByText('Ничего не нашлось')).toBeVisible()
})

test('what was bought and what was said is found with the person, and the card opens at that place', {
  tag: '@phone',
}, async ({ at, page }) => {
  await bringOrders(at)
  await search(page, 'анна крем')
  const orders = page.getByRole('region', { name: 'Заказы' })
  await expect(orders.getByRole('link')).toContainText('1 500 ₽: крем для рук')
  await expect(orders.locator('mark')).toHaveText('крем')
  await orders.getByRole('link').click()
  await expect(page.locator('[data-found]')).toContainText('крем для рук')
  await expect(page.locator('[data-found]')).toBeInViewport()

  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Что найти' })).toHaveValue('анна крем')
  await page.getByRole('searchbox').fill('1500')
  await expect(orders.locator('mark')).toHaveText('1 500 ₽')
  await page.getByRole('searchbox').fill('дачи')
  await expect(page.getByRole('region', { name: 'Клиенты' })).toContainText('соседка с дачи')
  await at.expectAccessible('the search')
})

test('on a desk the slash opens the search, the arrow goes to what was found, Enter opens it', {
  tag: '@desktop',
}, async ({ at, page }) => {
  await at.go('Сегодня')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Что найти' })).toBeFocused()
  await page.keyboard.type('leb')
  await expect(page.getByRole('region', { name: 'Клиенты' })).toContainText('Лебедева')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ольга Лебедева')
})

test.describe('with the server dead', () => {
  test.use({ serviceWorkers: 'allow' })

  test('without the server everything is found too', { tag: '@phone' }, async ({
    at,
    page,
    server,
  }) => {
    await at.expectSaved('и на сервере тоже')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await server.kill9()
    await at.open('/')
    await search(page, 'козлов')
    await expect(page.getByRole('region', { name: 'Клиенты' })).toContainText('Козлов')
  })
})
