import { yearOf } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, test } from './story.ts'

// It looks the same at any size.
test.skip(({ isMobile }) => !isMobile, 'told once, on a phone')

const bornToday = `${today.slice(8)}.${today.slice(5, 7)}.${yearOf(today) - 50}`

/** Two who are to be greeted today: one on the other end of the country, one who comes home late. */
const farAndLate = {
  name: 'далеко.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Клиент;Телефон;Д/р;Пол;Когда звонить',
      `Ким Лидия;8 (423) 200-00-01;${bornToday};ж;`,
      `Орлова Нина;8 900 000 00 02;${bornToday};ж;после 18`,
    ].join('\r\n'),
  ),
}

async function bring(at: Person): Promise<void> {
  await at.page.clock.setFixedTime(`${today}T15:10:00+03:00`)
  await at.pickFile(farAndLate)
  await at.tap('Добавить в картотеку')
  await expect(at.page.getByText('Готово')).toBeVisible()
}

test('whoever lives far away is not called at night, and who asked to be called late not early', async ({
  at,
  page,
}) => {
  await bring(at)
  await at.go('Сегодня')
  const main = page.getByRole('main')
  await expect(main.getByText('У неё сейчас 22:10, звонить поздно').first()).toBeVisible()
  await expect(main.getByText('Звонить рано: «после 18»').first()).toBeVisible()
  await at.expectAccessible('a day with calls to mark')

  await at.card('Ким')
  await expect(main.getByText('У неё сейчас 22:10, звонить поздно').first()).toBeVisible()
  await at.tap('Изменить карточку')
  await page.getByLabel('Время какого города').selectOption({ label: 'Москва' })
  await at.tap('Сохранить')
  await expect(main.getByText('У неё сейчас')).toHaveCount(0)
})

test('the hours of calls are hers to set', async ({ at, page }) => {
  await bring(at)
  await at.open('/settings')
  await page.getByLabel('Звонить до').selectOption({ label: '23:00' })
  await at.go('Сегодня')
  await expect(page.getByText('У неё сейчас 22:10').first()).toBeVisible()
  await expect(page.getByText('звонить поздно')).toHaveCount(0)
})

test('a number without its country is of the country of the book', async ({ at, page }) => {
  await at.bringClients()
  await at.open('/settings')
  await page.getByLabel('Страна').selectOption({ label: 'Беларусь' })
  await at.tap('Новая запись')
  await page.getByLabel('Одной строкой').fill('Алеся 8 029 123-45-67')
  await at.tap('Завести карточку', page.getByRole('dialog'))
  await at.card('Алеся')
  await expect(page.getByText('+375 29 123-45-67').first()).toBeVisible()
})

test.describe('in Minsk', () => {
  test.use({ timezoneId: 'Europe/Minsk' })

  test('the country is set by the device before the first card', async ({ at, page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Начнём с того/)
    await at.open('/settings')
    await expect(page.getByLabel('Страна')).toHaveValue('BY')
  })
})
