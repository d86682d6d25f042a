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

test('a filled form and a regimen stand among everything with her, and open from there', async ({
  at,
  page,
}) => {
  const window = page.getByRole('dialog')
  const everything = page.getByRole('region', { name: 'Всё с ней' })
  await at.card('Анна')
  await at.tap('Заполнить анкету')
  await at.tap(/Знакомство/, window)
  await window.getByRole('textbox').first().fill('лавку и сад')
  await at.tap('Сохранить', window)
  await at.tap(/Заполнена анкета «Знакомство»/, everything)
  await expect(window.getByText('лавку и сад')).toBeVisible()
  await at.expectAccessible('answers opened from the timeline')
  await at.tap('Закрыть', window)

  await at.tap('Программа приёма')
  await window.getByLabel('Продукт').fill('Омега-3')
  await window.getByLabel('В день', { exact: true }).fill('2')
  await window.getByLabel('В упаковке').fill('60')
  await window.getByLabel('В чём считаем').selectOption('капсула')
  await at.tap('Сохранить', window)
  await at.tap(/Программа приёма: Омега-3, 2.капсулы в день/, everything)
  await expect(page.getByRole('dialog', { name: 'Изменить программу' })).toBeVisible()
  await expect(window.getByLabel('Продукт')).toHaveValue('Омега-3')
  await at.tap('Закрыть', window)
  await at.tap('Завершить: Омега-3')
  await at.tap('Программа приёма завершена: Омега-3', everything)
  await at.tap('Удалить программу', window)
  await expect(everything.getByText(/Омега-3/)).toHaveCount(0)
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
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
})
