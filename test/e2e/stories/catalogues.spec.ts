import { expect, testWithClients as test } from './story.ts'

test('a whole period: the list, catalogues by plan and by chance, marks, the result, and who is carried over', async ({
  at,
  page,
}) => {
  await at.go('Журналы')
  await page.getByRole('link', { name: /Каталоги/ }).click()
  await at.tap('Открыть период')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Название').fill('№ 17')
  await dialog.getByLabel('Сколько каталогов куплено').fill('10')
  await at.tap('Открыть период', dialog)
  await expect(page.getByRole('heading', { name: 'Каталог № 17' })).toBeVisible()
  await expect(page.getByText('до конца 20 дней')).toBeVisible()

  await at.tap('Составить список')
  await dialog
    .getByText(/^Все: /)
    .first()
    .click()
  await at.expectAccessible('the list of a period')
  await at.tap(/Внести в список/, dialog)
  const planned = page.getByRole('region', { name: /ещё не переданы/ })
  const name = (await planned.getByRole('link').first().textContent()) ?? ''
  await at.tap(`Каталог передан: ${name}`)

  for (const newcomer of ['Раиса из аптеки', 'Зинаида']) {
    await at.tap('Передать каталог')
    await dialog.getByLabel('Клиент').fill(newcomer)
    await at.tap(`Завести карточку: ${newcomer}`, dialog)
    await at.tap('Записать', dialog)
  }
  const handed = page.getByRole('region', { name: 'Переданы' })
  await expect(handed.getByRole('listitem')).toHaveCount(3)
  await expect(page.getByText('Каталогов куплено 10, осталось 7.')).toBeVisible()

  await at.comeBackIn(5)
  const outcomes = await at.entry('Зинаида')
  await expect(page.getByText(/Каталог у неё 5.дней/).first()).toBeVisible()
  await at.tap(/− не взял/, outcomes)

  await at.open('/catalogues')
  const line = (who: string) => handed.getByRole('listitem').filter({ hasText: who })
  await expect(line('Зинаида').getByRole('button', { name: '−, заказа нет' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await at.tap('+, заказ', line(name))
  await at.tap('+, заказ', line(name))
  await dialog.getByLabel('Сумма').fill('1870')
  await at.tap('Записать', dialog)
  await expect(line(name)).toContainText(/1.870/)
  await at.tap('?, не встретились', line('Раиса'))
  await at.tap('Телефон молчал', dialog)
  await at.expectAccessible('the ledger')

  await at.comeBackIn(21)
  await at.open('/catalogues')
  await expect(page.getByText(/Сработало 1.каталог из 3/)).toBeVisible()
  await expect(page.getByText('Не встретились: Раиса')).toBeVisible()
  await at.tap('Открыть период № 18')
  await at.tap('Открыть период', dialog)
  await expect(page.getByRole('heading', { name: 'Каталог № 18' })).toBeVisible()
  await at.tap('Составить список')
  await expect(dialog.getByLabel(/Раиса/)).toBeChecked()
  await at.tap('Закрыть', dialog)

  await at.go('Сегодня')
  await at.entry('Раиса')
  await expect(
    page.getByText(/В прошлом периоде не встретились, телефон молчал/).first(),
  ).toBeVisible()
})

test('a catalogue handed over at the door is noted on the card with one tap', async ({
  at,
  page,
}) => {
  await at.open('/catalogues')
  await at.tap('Открыть период')
  await page.getByRole('dialog').getByLabel('Название').fill('№ 5')
  await at.tap('Открыть период', page.getByRole('dialog'))
  await expect(page.getByRole('heading', { name: 'Каталог № 5' })).toBeVisible()
  await at.card('Лебедева')
  await at.tap('Передать каталог № 5')
  await expect(page.getByText('Визит: каталог передан')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Передать каталог № 5' })).toHaveCount(0)
  await at.open('/catalogues')
  await expect(page.getByRole('region', { name: 'Переданы' })).toContainText('Лебедева')
})

test('at a desk the ledger is kept with arrows, + and −', { tag: '@desktop' }, async ({
  at,
  page,
}) => {
  await at.open('/catalogues')
  await at.tap('Открыть период')
  await at.tap('Открыть период', page.getByRole('dialog'))
  for (const newcomer of ['Анфиса', 'Богдана']) {
    await at.tap('Передать каталог')
    await page.getByRole('dialog').getByLabel('Клиент').fill(newcomer)
    await at.tap(`Завести карточку: ${newcomer}`, page.getByRole('dialog'))
    await at.tap('Записать', page.getByRole('dialog'))
  }
  await page.getByRole('link', { name: 'Анфиса' }).focus()
  await page.keyboard.press('+')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('-')
  const pressed = (who: string, mark: string) =>
    page.getByRole('group', { name: `Что вышло: ${who}` }).getByRole('button', { name: mark })
  await expect(pressed('Анфиса', '+, заказ')).toHaveAttribute('aria-pressed', 'true')
  await expect(pressed('Богдана', '−, заказа нет')).toHaveAttribute('aria-pressed', 'true')
})
