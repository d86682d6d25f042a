import { readFile as fileAt } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readFile } from '../../../src/formats/read.ts'
import { addDays } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, test } from './story.ts'

const before = (days: number) => addDays(today, -days)

/** Raisa ordered again after 50 days and two talks, Zinaida did not and had none, Vera was only called. */
async function aSeason(page: Page): Promise<void> {
  const send = (path: string, body: object) =>
    page.evaluate(
      async ([to, sent]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`/api/${to}`, { method: 'POST', headers, body: sent })
        const { records } = await answer.json()
        return String(records[0].id)
      },
      [path, JSON.stringify(body)] as const,
    )
  const raisa = await send('clients', { first: 'Раиса', source: 'соседка' })
  const zinaida = await send('clients', { first: 'Зинаида', source: 'Листовка' })
  const vera = await send('clients', { first: 'Вера' })
  await send('orders', { client: raisa, date: before(90), sum: 150_000 })
  await send('orders', { client: raisa, date: before(40), sum: 200_000 })
  await send('orders', { client: zinaida, date: before(80), sum: 70_000 })
  for (const [client, days] of [
    [raisa, 89],
    [raisa, 41],
    [vera, 10],
  ] as const) {
    await send('touches', { client, outcome: 'talked', on: before(days) })
  }
}

async function tableOf({ page, tap }: { page: Page; tap: () => Promise<void> }) {
  const download = page.waitForEvent('download')
  await tap()
  const file = await download
  const name = file.suggestedFilename()
  const read = await readFile(await fileAt(await file.path()), name)
  if (!read.ok || read.value.kind !== 'table') throw new Error('It is a table')
  return { name, rows: new Map(read.value.sheets.map((sheet) => [sheet.name, sheet.rows])) }
}

const part = (at: Person, name: string) => at.page.getByRole('region', { name })

test('what a season has brought: in numbers and pictures, and as a table to take away', async ({
  at,
  page,
}) => {
  await at.go('Журналы')
  await page.getByRole('main').getByRole('link', { name: 'Итоги' }).click()
  await expect(page.getByText('За эти дни ничего не записано')).toBeVisible()
  await at.expectAccessible('no summary yet')

  await aSeason(page)
  await at.open('/summary')
  await at.tap('Всё время')
  const totals = page.locator('dl')
  await expect(totals).toContainText(/заказа3/)
  await expect(totals).toContainText(/4.200.₽/)
  await expect(totals).toContainText(/покупателя2/)
  await expect(totals).toContainText(/новых клиента2/)
  await expect(page.getByText('3 разговора, с ответом 3: 3 звонка.')).toBeVisible()

  const attention = part(at, 'Внимание и покупки')
  const band = (name: string) => attention.getByRole('listitem').filter({ hasText: name })
  await expect(band('Без разговоров')).toContainText('купил 1 из 1, в среднем 700 ₽ на человека')
  await expect(band('1–2 разговора')).toContainText('купил 1 из 2, в среднем 1 750 ₽ на человека')
  await expect(attention).toContainText('купили 5 из 10, из остальных 10 из 10')

  const again = part(at, 'Новые купили снова')
  await expect(again).toContainText('5 из 10')
  await expect(again).toContainText('Снова купил 1 из 2 новых клиентов')
  await expect(again).toContainText('Обычно снова покупают 8 из 10 новых')

  await expect(part(at, 'Откуда клиенты').getByRole('listitem')).toContainText([
    /соседка3.500.₽2.заказа · купил 1 из 1 · 1.новый/,
    /Листовка700.₽/,
    /Не указано0.₽/,
  ])

  const months = part(at, 'Суммы по месяцам')
  const bars = await months.getByRole('listitem').count()
  expect(bars).toBeGreaterThan(2)
  await months.getByText('Показать числами').click()
  await expect(months.getByRole('listitem')).toHaveCount(2 * bars)
  const firstMonth =
    before(80).slice(0, 7) === before(90).slice(0, 7) ? /2.200.₽2.заказа/ : /1.500.₽1.заказ/
  await expect(months.getByRole('listitem').nth(bars)).toContainText(firstMonth)

  const clients = part(at, 'Разговоры и покупки по клиентам')
  await expect(clients.getByRole('link')).toHaveText(['Раиса', 'Зинаида', 'Вера'])
  await at.tap('С кем больше говорили')
  await expect(clients.getByRole('link')).toHaveText(['Раиса', 'Вера', 'Зинаида'])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await at.expectAccessible(`the summary, ${colorScheme}`)
  }

  const { name, rows } = await tableOf({ page, tap: () => at.tap('Сохранить таблицей Excel') })
  expect(name).toBe(`Итоги ${before(90)} – ${today}.xlsx`)
  await expect(page.getByText(`Файл готов: ${name}`)).toBeVisible()
  expect(rows.get('Итоги')).toContainEqual(['Сумма', 4200])
  expect(rows.get('Источники')).toContainEqual(['соседка', 1, 1, 1, 2, 3500])
  expect(rows.get('Клиенты')).toContainEqual(['Раиса', 2, 2, 3500])
})

test('one looks back month by month, and no further than the first record', async ({
  at,
  page,
}) => {
  await aSeason(page)
  const month = (day: string) => new Date(`${day}T12:00`).toLocaleString('ru', { month: 'long' })
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  await at.open('/summary')
  await expect(heading).toHaveText(`${today.slice(0, 4)} год`)
  await at.tap('Месяц')
  await expect(heading).toHaveText(new RegExp(month(today), 'i'))
  await expect(page.getByRole('button', { name: 'Позже' })).toBeDisabled()
  for (let back = 0; back < 6; back += 1) {
    const shown = await heading.textContent()
    if (new RegExp(month(before(90)), 'i').test(shown ?? '')) break
    await at.tap('Раньше')
    await expect(heading).not.toHaveText(shown ?? '')
  }
  await expect(heading).toHaveText(new RegExp(month(before(90)), 'i'))
  await expect(page.getByRole('button', { name: 'Раньше' })).toBeDisabled()
  await expect(page.locator('dl')).toContainText(/сумма заказов/)
  await page.reload()
  await expect(heading).toHaveText(new RegExp(month(before(90)), 'i'))
  await at.tap('Позже')
  await expect(heading).not.toHaveText(new RegExp(month(before(90)), 'i'))
})

test('dates of one’s own stay picked on the way to a card and back, and the page goes to paper', {
  tag: '@desktop',
}, async ({ at, page }) => {
  await aSeason(page)
  await at.open('/summary')
  await at.tap('Свои даты')
  await page.getByLabel('С какого дня').fill(before(95))
  await page.getByLabel('По какой день').fill(before(85))
  const clients = part(at, 'Разговоры и покупки по клиентам')
  await expect(clients.getByRole('link')).toHaveText(['Раиса'])
  await expect(clients).toContainText(/1.500.₽1.разговор · 1.заказ/)

  await clients.getByRole('link', { name: 'Раиса' }).click()
  await expect(page.getByRole('heading', { name: 'Раиса' }).first()).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('С какого дня')).toHaveValue(before(95))
  await expect(clients.getByRole('link')).toHaveText(['Раиса'])

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await at.tap('Напечатать')
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
})
