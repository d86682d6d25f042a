import { expect, test } from './story.ts'

const screens = [
  '/',
  '/clients',
  '/search?q=900',
  '/journals',
  '/birthdays',
  '/more',
  '/history',
  '/deleted',
  '/settings',
  '/import',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is in the way of a screen reader or weak eyes, ${colorScheme} theme`, async ({
    at,
    page,
  }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await at.expectAccessible('the first screen')
    await at.bringClients()
    for (const screen of screens) {
      await at.open(screen)
      await at.expectAccessible(screen)
    }
    await at.card('Соколова')
    await at.expectAccessible('a card')
    await at.tap('Изменить карточку')
    await expect(page.getByLabel('Фамилия')).toBeVisible()
    await at.expectAccessible('a card being edited')
    await at.open('/')
    await at.tap('Новая запись')
    await expect(page.getByRole('dialog').getByLabel('Одной строкой')).toBeVisible()
    await at.expectAccessible('a new entry')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
}

test('with text twice as large nothing hangs over the edge of the screen', async ({ at, page }) => {
  await at.bringClients()
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%'
    })
  })
  for (const screen of screens) {
    await at.open(screen)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, screen).toBeLessThanOrEqual(0)
  }
})
