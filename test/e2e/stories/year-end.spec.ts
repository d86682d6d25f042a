import { daysBetween, isoDay, yearOf } from '../../../src/words/days.ts'
import { ordersFile, today } from './people.ts'
import { expect, testWithClients as test } from './story.ts'

const year = yearOf(today)
const daysUntil = (day: string) => Math.max(0, daysBetween(today, day))

test('a year’s end: the best are thanked, and on the 1st of January the folders change', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.open('/import')
  await at.pickFile(ordersFile)
  await at.tap('Добавить в картотеку')
  await expect(page.getByText('Готово')).toBeVisible()
  await at.card('Лебедева')
  await at.tap('+ заказ')
  await page.getByRole('dialog').getByLabel('Сумма').fill('5400')
  await at.tap('Записать', page.getByRole('dialog'))

  await at.comeBackIn(daysUntil(isoDay(year, 12, 28)))
  const outcomes = await at.entry('Ольга Лебедева')
  await expect(page.getByText(new RegExp(`VIP ${year} года`)).first()).toBeVisible()
  await at.tap('знак внимания оказан', outcomes)
  await at.open('/folders')
  const turning = page.getByRole('region', { name: 'Скоро почернеют' })
  await expect(turning.getByRole('link', { name: 'Анна' })).toBeVisible()
  await at.expectAccessible('the folders')

  await at.comeBackIn(daysUntil(isoDay(year + 1, 1, 1)))
  await at.card('Соколова')
  await expect(page.getByText('Чёрная папка').first()).toBeVisible()
  await at.tap('+ заказ')
  await page.getByRole('dialog').getByLabel('Сумма').fill('900')
  await at.tap('Записать', page.getByRole('dialog'))
  await expect(page.getByText(/Зелёная папка до/).first()).toBeVisible()
  await at.open('/folders')
  const moved = (heading: RegExp) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: heading }) })
  await expect(moved(/ушли в чёрную/).getByRole('link', { name: 'Анна' })).toBeVisible()
  await expect(moved(/пришли в зелёную/).getByRole('link', { name: /Соколова/ })).toBeVisible()
  await page.goto(new URL('/vip', at.server.origin).href)
  const line = page.getByRole('listitem').filter({ hasText: 'Ольга Лебедева' })
  await expect(line).toContainText('отмечено')
  await at.expectAccessible('the VIPs')
})
