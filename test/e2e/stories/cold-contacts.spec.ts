import type { Locator, Page } from '@playwright/test'
import { addDays } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, testWithClients as test } from './story.ts'

async function leavesPhone(page: Page, phone: string, name: string): Promise<void> {
  await page.getByLabel('Телефон', { exact: true }).fill(phone)
  await page.getByLabel('Имя или приметы').fill(name)
  await page.getByRole('button', { name: 'Записать' }).click()
  await expect(page.getByLabel('Телефон', { exact: true })).toHaveValue('')
  await expect(page.getByLabel('Телефон', { exact: true })).toBeFocused()
}

function step(page: Page, name: string): Locator {
  const picture = page
    .getByRole('region', { name: 'Что из этого выходит' })
    .getByRole('list')
    .first()
  return picture.getByRole('listitem').filter({ hasText: name })
}

test('ten minutes at a stand: two leave a phone, three do not, and what comes of it', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.go('Журналы')
  await page.getByRole('link', { name: /Знакомства/ }).click()
  await at.expectAccessible('cold contacts before the first')
  await at.tap('Листовка')
  await expect(page.getByText('Впишите, где вы сейчас.')).toBeVisible()
  await page.getByLabel('Где вы сейчас').fill('у проходной')

  for (const given of ['Листовка', 'Листовка', 'Визитка', 'Ничего']) {
    await at.tap(given)
    await expect(page.getByText(/^Посчитано/).first()).toBeVisible()
  }
  await at.tap('Вернуть')
  await expect(page.getByText('Без телефона: 3')).toBeVisible()
  await at.tap('Записать')
  await expect(page.getByText(/^Впишите телефон/)).toBeVisible()
  await leavesPhone(page, '8 914 000-00-01', 'Инна в синем пальто')
  await page.getByLabel(/Обещает перезвонить/).check()
  await leavesPhone(page, '8 914 000-00-02', 'Зоя')
  const day = page.getByRole('region', { name: 'Сегодня' })
  await expect(day).toContainText('знакомств5')
  await expect(day.getByRole('link', { name: 'Зоя' })).toBeVisible()
  await expect(step(page, 'Телефон')).toContainText(/^Телефон2.*40.% от познакомившихся/)
  await at.expectAccessibleInBothThemes('a day at a stand')

  await at.comeBackIn(1)
  const outcomes = await at.entry('Инна')
  await expect(
    page.getByText('Познакомились вчера у проходной, оставила телефон').first(),
  ).toBeVisible()
  await expect(page.getByText(/обещала перезвонить\. Звонок за вами/).first()).toBeVisible()
  await at.tap('встреча', outcomes)
  const window = page.getByRole('dialog')
  await window.getByLabel('День').fill(addDays(today, 2))
  await at.tap(/Записать|Назначить/, window)
  await at.card('Инна')
  await expect(page.getByText(/Знакомство у проходной, дана визитка/)).toBeVisible()
  await at.open('/cold-contacts')
  await expect(step(page, 'Встреча')).toContainText(/^Встреча1.*20.%/)

  await at.comeBackIn(3)
  await at.card('Инна')
  await at.tap('состоялась')
  await at.tap('Заказ', window)
  await window.getByLabel('Сумма').fill('1500')
  await at.tap('Записать', window)
  await expect(window).toHaveCount(0)
  await at.open('/cold-contacts')
  await expect(step(page, 'Заказ')).toContainText(/^Заказ1.*20.%/)
  await expect(page.getByText(/От знакомства до заказа обычно 3.дня/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'По местам' })).toContainText(
    'телефон 2 · встреча 1 · заказ 1',
  )
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('whoever has a card already is recognised by the phone, and who was let go comes back only when told', async ({
    at,
    page,
  }) => {
    await at.open('/cold-contacts')
    await page.getByLabel('Где вы сейчас').fill('на ярмарке')
    const phone = page.getByLabel('Телефон', { exact: true })
    await phone.fill('89000000004')
    await expect(page.getByText(/Карточка с этим телефоном уже есть: Анна/)).toBeVisible()
    await at.expectAccessible('a known phone at a stand')
    await page.getByLabel('Имя или приметы').fill('Пётр')
    await expect(page.getByText(/на карточке: Анна. Имя другое/)).toBeVisible()

    await at.card('Анна')
    const id = await page.evaluate(() => location.pathname.split('/')[2])
    await at.ask('POST', '/touches', { client: id, outcome: 'let-go' })
    await at.open('/cold-contacts')
    await page.getByLabel('Где вы сейчас').fill('на ярмарке')
    await phone.fill('89000000004')
    await expect(page.getByText(/Анна, больше не тревожим|Анна, отпущена/)).toBeVisible()
    await at.tap('Вернуть и записать')
    await expect(page.getByText(/^Записано: Анна\. Ваш звонок завтра/)).toBeVisible()
    await at.card('Анна')
    await expect(page.getByText(/Знакомство на ярмарке/)).toBeVisible()
  })

  test('a slip at the stand is put right, and a place is remembered', async ({ at, page }) => {
    await at.open('/cold-contacts')
    await page.getByLabel('Где вы сейчас').fill('ТЦ «Весна»')
    await at.tap('Листовка')
    await expect(page.getByText('Посчитано: листовка дана')).toBeVisible()
    await page.getByLabel('Где вы сейчас').fill('у проходной')
    await leavesPhone(page, '89140000003', 'Рая')
    await page.getByText('Без телефона: 1').click()
    await at.tap('Исправить: 1, листовка')
    const window = page.getByRole('dialog')
    await window.getByLabel('Где').fill('')
    await at.tap('Сохранить', window)
    await expect(window.getByText('Впишите, где это было.')).toBeVisible()
    await window.getByLabel('Где').fill('у проходной')
    await window.getByRole('radio', { name: 'визитка' }).check()
    await at.expectAccessible('a contact being corrected')
    await at.tap('Сохранить', window)
    await expect(page.getByRole('region', { name: 'По местам' })).toContainText('2 человека')
    await at.tap('Исправить: Рая')
    await at.tap('Удалить', window)
    await expect(page.getByRole('region', { name: 'Сегодня' })).toContainText('знакомство1')
    await at.open('/cold-contacts')
    await expect(page.getByLabel('Где вы сейчас')).toHaveValue('у проходной')
  })
})
