import { expect, testWithClients as test } from './story.ts'

test('a card is found by digits of the phone, filled in, and shows what was between us', async ({
  at,
  page,
}) => {
  await at.go('Картотека')
  await page.getByRole('searchbox').fill('900 000-00-04')
  await page.getByRole('listitem').getByRole('link', { name: 'Анна' }).click()
  await at.tap('Изменить карточку')
  await page.getByLabel('Фамилия').fill('Ветрова')
  await at.tap('Сохранить')
  await expect(page.getByRole('heading', { name: /Анна Ветрова|Ветрова Анна/ })).toBeVisible()
})

test('a deleted card comes back with one tap', async ({ at, page }) => {
  await at.card('Козлов')
  await at.tap('Удалить карточку')
  await at.tap('Вернуть')
  await at.card('Козлов')
  await expect(page.getByText(/900.₽/).first()).toBeVisible()
})

test('one line of plain Russian becomes a card', async ({ at, page }) => {
  await at.tap('Новая запись')
  await page.getByLabel('Одной строкой').fill('Раиса 8 900 000-00-77 из аптеки')
  await expect(page.getByLabel('Имя', { exact: true })).toHaveValue('Раиса')
  await expect(page.getByLabel('Кто это')).toHaveValue('из аптеки')
  await at.tap('Завести карточку', page.getByRole('dialog'))
  await at.card('Раиса')
  await expect(page.getByText('+7 900 000-00-77').first()).toBeVisible()
})

test('a birthday in the journal is ticked with one tap', async ({ at, page }) => {
  await at.open('/birthdays')
  const row = page.getByRole('listitem').filter({ hasText: 'Мария Соколова' })
  await expect(row).toContainText('круглая дата')
  await at.tap(/Отметить поздравление/, row)
  await expect(page.getByRole('button', { name: 'Вернуть' })).toBeVisible()
  await at.go('Сегодня')
  await expect(page.getByText('День рождения сегодня')).toHaveCount(0)
})

test('congratulations go out in own words, with the name as she is spoken to, and are ticked by themselves', async ({
  at,
  page,
}) => {
  await at.open('/birthdays')
  const row = page.getByRole('listitem').filter({ hasText: 'Мария Соколова' })
  await at.tap(/Написать/, row)
  await page.getByLabel('Ваши слова').fill('{имя}, поздравляю. Ваш подарок ждёт у меня')
  await expect(page.getByText('Мария Ивановна, поздравляю. Ваш подарок ждёт у меня')).toBeVisible()
  await at.expectAccessible('own words for a birthday')
  await at.tap('Запомнить эти слова')
  const open = page.getByRole('link', { name: 'Открыть СМС' })
  await expect(open).toHaveAttribute('href', /^sms:\+79000000001\?body=/)
  // The program for texts is not on this machine: only the tap counts.
  await page.evaluate(() => document.addEventListener('click', (tap) => tap.preventDefault()))
  await open.click()
  await expect(row.getByText('поздравлено', { exact: true })).toBeVisible()
})

test('the journals are reached from every screen, on a desk too', async ({ at, page }) => {
  await at.go('Журналы')
  for (const journal of ['Каталоги', 'Дни рождения', 'Движение между папками', 'VIP-клиенты']) {
    await expect(page.getByRole('main').getByRole('link', { name: journal })).toBeVisible()
  }
  await page.getByRole('link', { name: /Движение между папками/ }).click()
  await expect(page.getByRole('heading', { name: 'Скоро почернеют' })).toBeVisible()
})
