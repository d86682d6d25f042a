import type { Locator } from '@playwright/test'
import { expect, testWithClients as test } from './story.ts'

/** For how many lines of text a field has room on the screen. */
async function linesIn(field: Locator): Promise<number> {
  return field.evaluate(
    (box) => box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight),
  )
}

/** Where something begins on the screen, in pixels. */
async function leftOf(what: Locator): Promise<number> {
  return (await what.boundingBox())?.x ?? Number.NaN
}

test('a broadcast by hand: consents, the text with names, one after another, a stop, answers and orders', async ({
  at,
  page,
}) => {
  // Whenever the story is told, it is an hour at which people may be written to.
  await at.ask('PATCH', '/settings', { callHours: { from: 0, until: 24 } })
  for (const name of ['Лебедева', 'Козлов']) {
    await at.card(name)
    await at.tap('Да, можно')
    await expect(page.getByText(/Новинки присылать можно/)).toBeVisible()
  }
  await at.expectAccessible('a card with a consent')

  await at.go('Журналы')
  await page.getByRole('link', { name: /Рассылки/ }).click()
  await page.getByRole('link', { name: 'Новая рассылка' }).click()
  await expect(page.getByText('Получат 2 человека')).toBeVisible()
  await page.getByText('Не получат: 2').click()
  await expect(page.getByText('согласие не спрошено: 2')).toBeVisible()
  await page.getByLabel('Название для себя').fill('Новый каталог')
  await page.getByLabel('Текст', { exact: true }).fill('{имя}, вышел новый каталог. Передам ')
  await at.tap('Марии')
  await expect(page.getByText('Ольга, вышел новый каталог. Передам Ольге')).toBeVisible()
  expect(await linesIn(page.getByLabel('Текст', { exact: true }))).toBeGreaterThan(4)
  await at.expectAccessible('a new broadcast')
  await at.tap('Составить: 2')

  const next = page.getByRole('heading', { level: 2 }).first()
  await expect(next).toHaveText('Ольга Лебедева')
  const open = page.getByRole('link', { name: 'Открыть СМС' })
  await expect(open).toHaveAttribute('href', /^sms:\+79000000002\?body=/)
  await at.expectAccessible('a broadcast being sent')
  // The program for texts is not on this machine: only the tap counts.
  await page.evaluate(() => document.addEventListener('click', (tap) => tap.preventDefault()))
  await open.click()
  await expect(next).toHaveText('Пётр Козлов')

  await at.tap('Больше никому не отправлять')
  await expect(page.getByRole('heading', { name: 'Рассылка закончена' })).toBeVisible()
  await at.expectAccessible('a broadcast ended half-way')
  await at.tap('Вернуть')
  await expect(next).toHaveText('Пётр Козлов')

  // Left off half-way, it waits in the day's list.
  await at.go('Сегодня')
  const left = page.getByRole('region', { name: 'Рассылка «Новый каталог»' })
  await expect(left).toContainText('Осталось отправить 1 из 2.')
  await at.expectAccessible('a broadcast to go on with in the day’s list')
  await left.getByRole('link', { name: 'Продолжить' }).click()
  await expect(next).toHaveText('Пётр Козлов')

  await at.tap('Просьба не присылать')
  await expect(page.getByRole('heading', { name: 'Рассылка закончена' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Новый каталог' })).toBeVisible()
  await at.tap(/Ответила.*Ольга Лебедева/)
  await at.card('Лебедева')
  await at.tap('+ заказ')
  await page.getByRole('dialog').getByLabel('Сумма').fill('1500')
  await at.tap('Записать', page.getByRole('dialog'))
  await at.go('Журналы')
  await expect(page.getByRole('link', { name: /отправлено 1, заказов 1/ })).toBeVisible()
  await at.card('Козлов')
  await expect(page.getByText(/Просьба не присылать, сегодня/)).toBeVisible()
})

test('a newsletter is written once, read as a page and found by its words', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.go('Журналы')
  await page.getByRole('link', { name: /Газета/ }).click()
  await page.getByRole('link', { name: 'Написать выпуск' }).click()
  await page.getByLabel('Заголовок').fill('Декабрь')
  const back = page.getByRole('link', { name: 'Ко всем выпускам' })
  const title = page.getByRole('heading', { level: 1 })
  const indent = (await leftOf(back.locator('path'))) - (await leftOf(title))
  expect(Math.abs(indent), 'the way back begins where the title does').toBeLessThan(2)
  const body = page.getByLabel('Текст выпуска')
  expect(await linesIn(body), 'room for a page before it is written').toBeGreaterThan(10)
  await body.fill('строка\n'.repeat(14))
  expect(await linesIn(body), 'it grows with the text').toBeGreaterThan(14)
  await body.fill('{имя}, добрый день.\nУход за руками в мороз.')
  await at.tap('Сохранить')
  await expect(page.getByRole('heading', { name: 'Декабрь' })).toBeVisible()
  await expect(page.getByText('Добрый день. Уход за руками в мороз.')).toBeVisible()
  await at.expectAccessible('an issue')
  await page.getByRole('link', { name: 'Ко всем выпускам' }).click()
  await page.getByLabel('Найти в выпусках').fill('мороз')
  await expect(page.getByRole('link', { name: /Декабрь/ })).toBeVisible()
  await page.getByLabel('Найти в выпусках').fill('лето')
  await expect(page.getByText('Такого нет ни в одном выпуске.')).toBeVisible()
  await at.go('Журналы')
  await expect(page.getByRole('link', { name: /Газета.*«Декабрь», сегодня/ })).toBeVisible()
})
