import { expect, testWithClients as test } from './story.ts'

// It looks the same at any size.
test.skip(({ isMobile }) => !isMobile, 'told once, on a phone')

test('a name is said in the case that a sentence needs', async ({ at, page }) => {
  await at.go('Сегодня')
  const maria = await at.entry('Мария Соколова')
  await at.tap('+ заказ', maria)
  await expect(page.getByRole('dialog', { name: 'Заказ для Марии Соколовой' })).toBeVisible()
  await page.keyboard.press('Escape')
  await at.tap('встреча…', maria)
  await expect(page.getByRole('dialog', { name: 'Когда встреча с Марией Соколовой' })).toBeVisible()
})

test('whose name the rules get wrong is called as the card says', async ({ at, page }) => {
  await at.card('Козлов')
  await at.tap('Изменить карточку')
  await page.getByText('Имя в падежах').click()
  await expect(page.getByText('Без вас: Петра Козлова').first()).toBeVisible()
  await page.getByLabel('Имя: для кого').fill('Петра Сергеича')
  await at.tap('Сохранить')
  await at.tap('+ заказ')
  await expect(page.getByRole('dialog', { name: 'Заказ для Петра Сергеича' })).toBeVisible()
})

test('who may be a woman or a man is asked about once, quietly', async ({ at, page }) => {
  await at.tap('Новая запись')
  await page.getByLabel('Одной строкой').fill('Саша Мельник 8 900 000-00-66')
  await at.tap('Завести карточку', page.getByRole('dialog'))
  await at.card('Мельник')
  await expect(page.getByText('Как говорить о клиенте')).toBeVisible()
  await at.expectAccessible('a card that asks')
  await at.tap('+ заказ')
  await expect(page.getByRole('dialog', { name: 'Заказ', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await at.tap('Женщина')
  await expect(page.getByText('Записано: женщина')).toBeVisible()
  await expect(page.getByText('Как говорить о клиенте')).toHaveCount(0)
  await at.tap('+ заказ')
  await expect(page.getByRole('dialog', { name: 'Заказ для Саши Мельник' })).toBeVisible()
})
