import type { Person } from './story.ts'
import { expect, testWithClients as test } from './story.ts'

/** Types a line into the window of a new entry. */
async function write(at: Person, line: string) {
  await at.tap('Новая запись')
  const dialog = at.page.getByRole('dialog')
  await dialog.getByLabel('Одной строкой').fill(line)
  return { dialog, understood: dialog.getByRole('region', { name: 'Что понято' }) }
}

test('what Olga ordered is understood from one line, seen before it is saved, and stands on her card', async ({
  at,
  page,
}) => {
  const { dialog, understood } = await write(at, 'Ольга заказала крем на полторы тысячи')
  await expect(page.getByRole('dialog', { name: 'Заказ для Ольги Лебедевой' })).toBeVisible()
  await expect(understood.getByRole('button', { name: /Клиент\s*Ольга Лебедева/ })).toBeVisible()
  await expect(understood.getByRole('button', { name: /Сумма\s*1.500.₽/ })).toBeVisible()
  await expect(understood.getByRole('button', { name: /Что куплено\s*крем/ })).toBeVisible()
  await at.expectAccessible('an order in one line')
  await at.tap('Записать заказ', dialog)
  await expect(page.getByText(/Ольга Лебедева: заказ 1.500.₽/)).toBeVisible()
  await at.card('Лебедева')
  await expect(page.getByText(/1.500.₽/).first()).toBeVisible()
})

test('one tap on a piece leads to where it is put right', { tag: '@phone' }, async ({
  at,
  page,
}) => {
  const { dialog, understood } = await write(at, 'Ольга заказ 1500 крем')
  await at.tap(/Сумма/, understood)
  await expect(dialog.getByLabel('Сумма')).toBeFocused()
  await dialog.getByLabel('Сумма').fill('1700')
  await at.tap(/Клиент\s*Ольга/, understood)
  await dialog.getByRole('textbox', { name: 'Клиент' }).fill('Петру')
  await at.tap('Пётр Козлов', dialog)
  await at.tap('Записать заказ', dialog)
  await expect(page.getByText(/Пётр Козлов: заказ 1.700.₽/)).toBeVisible()
})

test('a catalogue handed over is written from a line, in a period opened on the way, and not twice', {
  tag: '@phone',
}, async ({ at, page }) => {
  const { dialog, understood } = await write(at, 'отдала каталог Ольге')
  await expect(dialog.getByText(/На этот день нет открытого периода/)).toBeVisible()
  await at.tap('Открыть период', dialog)
  const period = page.getByRole('dialog', { name: 'Новый период' })
  await period.getByLabel('Название').fill('№ 6')
  await at.tap('Открыть период', period)
  await expect(page.getByRole('dialog', { name: 'Каталог для Ольги Лебедевой' })).toBeVisible()
  await expect(understood.getByRole('button', { name: /Клиент\s*Ольга Лебедева/ })).toBeVisible()
  await expect(understood.getByRole('button', { name: /Каталог № 6\s*сегодня/ })).toBeVisible()
  await at.expectAccessible('a catalogue in one line')
  await at.tap('Записать каталог', dialog)
  await expect(page.getByText('Ольга Лебедева: каталог передан')).toBeVisible()
  const again = await write(at, 'каталог № 7 Лебедевой')
  await expect(again.dialog.getByText('Каталог № 6 уже передан: сегодня.')).toBeVisible()
  await expect(again.dialog.getByText('Не понято: «№ 7». Запишется только каталог.')).toBeVisible()
  await at.tap('Открыть карточку', again.dialog)
  await expect(page.getByRole('heading', { name: 'Ольга Лебедева' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  const stranger = await write(at, 'каталог Зинаиде Петровне')
  await at.tap('Записать каталог', stranger.dialog)
  await expect(page.getByText('Зинаида Петровна: каталог передан')).toBeVisible()
  await at.card('Зинаида')
  await expect(page.getByText('каталог').first()).toBeVisible()
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('two Olgas are a choice, and nobody is taken for another silently', async ({ at, page }) => {
    const card = await write(at, 'Ольга Серова 8 900 000-00-55')
    await at.tap('Завести карточку', card.dialog)
    await expect(page.getByText('Карточка заведена: Ольга Серова')).toBeVisible()
    const { dialog } = await write(at, 'перезвонить Оле завтра')
    await at.tap('Записать', dialog)
    await expect(dialog.getByText('Выберите клиента')).toBeVisible()
    const who = dialog.getByRole('list', { name: 'Кто это' })
    await expect(who.getByRole('button', { name: 'Ольга Лебедева' })).toBeVisible()
    await at.tap('Ольга Серова', who)
    await at.tap('Записать', dialog)
    await expect(page.getByText('перезвонить Оле: завтра')).toBeVisible()
  })

  test('namesakes are told apart by how to reach them', async ({ at, page }) => {
    for (const phone of ['8 900 000-00-55', '8 900 000-00-66']) {
      const { dialog } = await write(at, `Ольга Серова ${phone}`)
      await at.tap('Завести карточку', dialog)
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    const { dialog } = await write(at, 'Серовой заказ 700')
    const who = dialog.getByRole('list', { name: 'Кто это' })
    await expect(who.getByText('000-00-55')).toBeVisible()
    await expect(who.getByText('000-00-66')).toBeVisible()
  })

  test('after the holidays is no day: it is said, and the day is asked for', async ({
    at,
    page,
  }) => {
    const { dialog } = await write(at, 'позвонить Ольге после праздников')
    await expect(dialog.getByText(/Не понято: «после праздников»/)).toBeVisible()
    await at.tap('Записать', dialog)
    await expect(dialog.getByText('Выберите день')).toBeVisible()
    await at.tap('через неделю', dialog)
    await at.tap('Записать', dialog)
    await expect(page.getByText(/позвонить Ольге после праздников: /)).toBeVisible()
  })

  test('a talk nobody answered and a talk with words are written from a line', async ({
    at,
    page,
  }) => {
    const silent = await write(at, 'позвонила Ольге, не отвечает')
    await expect(
      silent.understood.getByRole('button', { name: /Чем кончилось\s*нет ответа/ }),
    ).toBeVisible()
    await at.tap('Записать разговор', silent.dialog)
    await expect(page.getByText('Ольга Лебедева: разговор записан')).toBeVisible()
    const { dialog, understood } = await write(at, 'говорила с Анной: думает до зарплаты')
    await expect(understood.getByRole('button', { name: /думает до зарплаты/ })).toBeVisible()
    await expect(page.getByRole('dialog', { name: 'Разговор с Анной' })).toBeVisible()
    await at.tap('Записать разговор', dialog)
    await at.card('Анна')
    await expect(page.getByText('думает до зарплаты').first()).toBeVisible()
  })

  test('a stranger met in a line gets a card in the nominative, and another kind is one tap away', async ({
    at,
    page,
  }) => {
    const { dialog, understood } = await write(at, 'встреча с Зинаидой Петровной завтра в 16')
    await expect(
      understood.getByRole('button', { name: /Новая карточка\s*Зинаида Петровна/ }),
    ).toBeVisible()
    await expect(dialog.getByLabel('Время')).toHaveValue('16:00')
    await at.tap('Дело', dialog.getByRole('group', { name: 'Что записать' }))
    await expect(page.getByRole('dialog', { name: 'Дело или обещание' })).toBeVisible()
    await at.tap('Встреча', dialog.getByRole('group', { name: 'Что записать' }))
    await at.tap('Назначить встречу', dialog)
    await expect(page.getByText(/Зинаида Петровна: встреча завтра в 16:00/)).toBeVisible()
    await at.card('Зинаида')
  })
})
