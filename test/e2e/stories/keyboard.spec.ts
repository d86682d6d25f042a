import type { Page } from '@playwright/test'
import { expect, testWithClients as test } from './story.ts'

test('a whole morning at a desk without a mouse', { tag: '@desktop' }, async ({ at, page }) => {
  await at.open('/')
  await test.step('somebody else is picked, and what the talk ended with is taken', async () => {
    await tabTo(page, /^Пётр Козлов/)
    await page.keyboard.press('Enter')
    await tabTo(page, 'нет ответа')
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Пётр Козлов: нет ответа/).first()).toBeVisible()
  })
  await test.step('it is taken back', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Отменено: разговор записан/)).toBeVisible()
  })
  await test.step('an order is written down in one line', async () => {
    await page.keyboard.press('n')
    await expect(page.getByRole('dialog').getByLabel('Одной строкой')).toBeFocused()
    await page.keyboard.type('Ольга заказ 1500 крем')
    await expect(page.getByRole('region', { name: 'Что понято' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Ольга Лебедева: заказ 1.500.₽/)).toBeVisible()
  })
  await test.step('she is found, and her card is put right', async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Что найти' })).toBeFocused()
    await page.keyboard.type('лебедева')
    await expect(page.getByRole('region', { name: 'Клиенты' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Изменить карточку')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Отчество')
    await page.keyboard.type('Петровна')
    await tabTo(page, 'Сохранить')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /Ольга Петровна/ }).first()).toBeVisible()
  })
})

/** Goes on with Tab until what is meant has the focus; fails where it cannot be reached so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const meant = page.locator(':focus').and(page.getByRole('button', { name }))
  const field = page.locator(':focus').and(page.getByRole('textbox', { name }))
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await meant.or(field).count()).toBe(1)
  }).toPass({ intervals: [0] })
}
