import type { Page } from '@playwright/test'
import { expect, Person, testWithClients as test } from './story.ts'

/** Somebody's deed in the list of the last actions, or on the history of a card. */
function deed(page: Page, title: string) {
  return page.getByRole('listitem').filter({ hasText: title })
}

async function renamePhone(at: Person, page: Page): Promise<void> {
  await at.card('Козлов')
  await at.tap('Изменить карточку')
  await page.getByRole('textbox', { name: 'Мобильный' }).fill('8 900 000-00-33')
  await at.tap('Сохранить')
  await expect(page.getByText('+7 900 000-00-33').first()).toBeVisible()
}

test('a card deleted by mistake is found among the deleted and comes back with all that was on it', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.card('Козлов')
  await at.tap('Удалить карточку')
  await expect(page.getByText('Карточка удалена: Пётр Козлов')).toBeVisible()
  await at.go('Ещё')
  await page.getByRole('link', { name: /Удалённые карточки/ }).click()
  const gone = page.getByRole('listitem').filter({ hasText: 'Пётр Козлов' })
  await expect(gone).toContainText('заказ × 1')
  await expect(gone).toContainText('вы')
  await at.expectAccessible('deleted cards')
  await at.tap(/Вернуть/, gone)
  await expect(page.getByText('Удалённых карточек нет')).toBeVisible()
  await at.card('Козлов')
  await expect(page.getByText(/900.₽/).first()).toBeVisible()
})

test('a phone that was changed is seen on the history of the card and taken back from the list', {
  tag: '@phone',
}, async ({ at, page }) => {
  await renamePhone(at, page)
  await page.getByRole('link', { name: 'Что менялось' }).click()
  await expect(deed(page, 'Карточка изменена')).toContainText('+7 900 000-00-03')
  await expect(deed(page, 'Карточка изменена')).toContainText('+7 900 000-00-33')
  await expect(deed(page, 'Загружено из файла «клиенты.csv»')).toBeVisible()
  await at.expectAccessible('the history of a card')
  await at.go('Ещё')
  await page.getByRole('link', { name: /Последние действия/ }).click()
  const edited = deed(page, 'Карточка изменена').filter({ hasText: 'Пётр Козлов' })
  await at.expectAccessible('the last actions')
  await at.tap(/Отменить/, edited)
  await expect(deed(page, 'Отменено: карточка изменена')).toBeVisible()
  await at.card('Козлов')
  await expect(page.getByText('+7 900 000-00-03').first()).toBeVisible()
})

test('a talk, an order and a meeting written down wrongly are put right where they stand', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.card('Козлов')
  const outcomes = page.getByRole('group', { name: /Чем кончился разговор/ })
  await at.tap(/не дозвонил|нет ответа/, outcomes)
  await page.getByRole('button', { name: /Звонок.*исправить/ }).click()
  const window = page.getByRole('dialog')
  await window.getByRole('radio', { name: 'поговорили' }).check()
  await window.getByLabel('Слова').fill('вернётся в декабре')
  await at.tap('Сохранить', window)
  await expect(page.getByText('Звонок: вернётся в декабре')).toBeVisible()

  await at.tap('встреча…', outcomes)
  await at.tap('Записать', window)
  await page.getByRole('button', { name: /Встреча завтра.*исправить/ }).click()
  await window.getByLabel('Где').fill('у проходной')
  await window.getByRole('radio', { name: 'отменена' }).check()
  await at.expectAccessible('a meeting being corrected')
  await at.tap('Сохранить', window)
  await expect(page.getByText(/Встреча завтра.*у проходной, отменена/)).toBeVisible()
  await page.getByRole('button', { name: /Встреча завтра.*исправить/ }).click()
  await at.tap('Удалить запись', window)
  await expect(page.getByText(/у проходной/)).toHaveCount(0)

  await page.getByRole('button', { name: /Заказ.*исправить/ }).click()
  await window.getByLabel('Сумма').fill('950')
  await window.getByLabel('Что в заказе').fill('крем, мыло')
  await at.tap('Сохранить', window)
  await expect(page.getByText(/Заказ 950.₽: крем, мыло/)).toBeVisible()
})

test.describe('at a desk', { tag: '@desktop' }, () => {
  test('Ctrl+Z takes back one deed after another, and leaves what is being typed alone', async ({
    at,
    page,
  }) => {
    await renamePhone(at, page)
    await at.tap('Удалить карточку')
    await expect(page.getByText('Карточка удалена: Пётр Козлов')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Отменено: карточка удалена')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Отменено: карточка изменена')).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByText('Снова: карточка изменена')).toBeVisible()
    await page.getByRole('searchbox').first().fill('Козлов')
    await page.keyboard.press('Control+z')
    await page.getByRole('listitem').getByRole('link', { name: 'Козлов' }).first().click()
    await expect(page.getByText('+7 900 000-00-33').first()).toBeVisible()
  })
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('what something newer stands on is not taken back, and the fields are named', async ({
    at,
    page,
  }) => {
    for (const name of ['Ветров', 'Лесков']) {
      await at.card('Пётр')
      await at.tap('Изменить карточку')
      await page.getByLabel('Фамилия').fill(name)
      await at.tap('Сохранить')
      await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
    }
    await at.go('Ещё')
    await page.getByRole('link', { name: /Последние действия/ }).click()
    await at.tap(/Отменить/, deed(page, 'Ветров').last())
    await expect(page.getByRole('alert')).toContainText('с тех пор изменилось: Фамилия')
  })

  test('what was done on another device is taken back here', async ({
    at,
    page,
    server,
    browser,
  }) => {
    await at.expectSaved('и на сервере тоже')
    await server.restart()
    const other = await Person.elsewhere(browser, server)
    await renamePhone(other, other.page)
    await other.expectSaved('и на сервере тоже')
    await page.getByRole('link', { name: /Последние действия/ }).click()
    await at.tap(/Отменить/, deed(page, 'Карточка изменена'))
    await expect(deed(page, 'Отменено: карточка изменена')).toBeVisible()
    await other.card('Козлов')
    await expect(other.page.getByText('+7 900 000-00-03').first()).toBeVisible()
    await other.page.context().close()
  })

  test('an order for somebody without a card yet is taken back together with the card', async ({
    at,
    page,
  }) => {
    await at.tap('Новая запись')
    const window = page.getByRole('dialog')
    await at.tap('Заказ', window)
    await window.getByLabel('Клиент').fill('Зинаида')
    await window.getByRole('button', { name: /Зинаида/ }).click()
    await window.getByLabel('Сумма').fill('1500')
    await at.tap('Записать заказ', window)
    await at.tap('Вернуть', page.getByRole('status'))
    await expect(page.getByText('Вернули как было')).toBeVisible()
    await at.go('Картотека')
    await page.getByRole('searchbox').fill('Зинаида')
    await expect(page.getByText('Никого не нашлось')).toBeVisible()
  })

  test.describe('with the server dead', () => {
    test.use({ serviceWorkers: 'allow' })

    test('without the server the last action is taken back all the same, and the server learns of it', async ({
      at,
      page,
      server,
    }) => {
      await at.expectSaved('и на сервере тоже')
      await page.evaluate(() => navigator.serviceWorker.ready)
      await server.kill9()
      await renamePhone(at, page)
      await at.go('Ещё')
      await page.getByRole('link', { name: /Последние действия/ }).click()
      await expect(page.getByText('Связи нет')).toBeVisible()
      await expect(deed(page, 'Карточка изменена')).toContainText('ждёт отправки')
      await at.tap(/Отменить/, deed(page, 'Карточка изменена'))
      await expect(deed(page, 'Отменено: карточка изменена')).toBeVisible()
      await page.reload()
      await expect(deed(page, 'Отменено: карточка изменена')).toBeVisible()
      await server.restart()
      await at.expectSaved('и на сервере тоже')
      await at.card('Козлов')
      await expect(page.getByText('+7 900 000-00-03').first()).toBeVisible()
    })
  })
})
