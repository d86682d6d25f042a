import { ordersFile } from './people.ts'
import { expect, test, testWithClients } from './story.ts'

const screens = [
  '/',
  '/clients',
  '/search?q=900',
  '/journals',
  '/birthdays',
  '/catalogues',
  '/groups',
  '/folders',
  '/vip',
  '/broadcasts',
  '/broadcasts/new',
  '/newsletters/new',
  '/summary',
  '/cold-contacts',
  '/partners',
  '/regimens',
  '/meetings',
  '/pursuits',
  '/cadences',
  '/stalls',
  '/time',
  '/forgotten',
  '/more',
  '/forms',
  '/forms/new?from=control',
  '/history',
  '/deleted',
  '/settings',
  '/import',
]

test('nothing is in the way of a screen reader or weak eyes, in either theme', async ({
  at,
  page,
  isMobile,
}) => {
  test.setTimeout(600_000)
  // The colours of a screen are the same at any size.
  const look = (screen: string) =>
    isMobile ? at.expectAccessibleInBothThemes(screen) : at.expectAccessible(screen)
  await at.expectAccessibleInBothThemes('the first screen')
  await at.bringClients()
  for (const screen of screens) {
    await at.visit(screen)
    await look(screen)
  }
  await at.card('Соколова')
  await at.expectAccessibleInBothThemes('a card')
  await at.tap('Изменить карточку')
  await expect(page.getByLabel('Фамилия')).toBeVisible()
  await at.expectAccessibleInBothThemes('a card being edited')
  await at.open('/')
  await at.tap('Новая запись')
  await expect(page.getByRole('dialog').getByLabel('Одной строкой')).toBeVisible()
  await at.expectAccessibleInBothThemes('a new entry')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

testWithClients('nor in windows and on the way of a file', async ({ at, page }) => {
  const window = page.getByRole('dialog')
  await at.tap('+ заказ', await at.entry('Мария Соколова'))
  await expect(window.getByLabel('Сумма')).toBeVisible()
  await at.expectAccessibleInBothThemes('an order being taken')
  await page.keyboard.press('Escape')

  await at.card('Соколова')
  await at.tap(/Заказ 1.200,50/)
  await expect(window.getByLabel('Сумма')).toBeVisible()
  await at.expectAccessibleInBothThemes('an order being corrected')
  await page.keyboard.press('Escape')

  await at.tap('Новая запись')
  await window.getByLabel('Одной строкой').fill('перезвонить Марии в пятницу')
  await expect(window.getByRole('region', { name: 'Что понято' })).toBeVisible()
  await at.expectAccessibleInBothThemes('a promise in one line')

  await at.open('/import')
  await at.pickFile(ordersFile)
  await expect(page.getByRole('button', { name: 'Добавить в картотеку' })).toBeVisible()
  await at.expectAccessibleInBothThemes('what a file will do')
  await at.tap('Добавить в картотеку')
  await expect(page.getByText('Готово')).toBeVisible()
  await at.expectAccessibleInBothThemes('a file that was taken in')
})

test('with text twice as large nothing hangs over the edge of the screen', async ({ at, page }) => {
  await at.bringClients()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  for (const screen of screens) {
    await at.visit(screen)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, screen).toBeLessThanOrEqual(0)
  }
})
