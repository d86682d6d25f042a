import { addDays } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, testWithClients as test } from './story.ts'

/** Late enough to be still to come at any hour of the day on which a story is told. */
const late = '23:59'

/** Anna is met tomorrow night, and Olga comes along. */
async function arrange(at: Person, along?: string): Promise<void> {
  const { page } = at
  const window = page.getByRole('dialog')
  await at.go('Журналы')
  await page.getByRole('link', { name: /^Встречи/ }).click()
  await at.tap('Назначить встречу')
  await window.getByLabel('Клиент').fill('Анна')
  await at.tap('Анна', window)
  await at.tap('завтра', window)
  await window.getByLabel('Время').fill(late)
  await window.getByLabel('Сколько займёт').selectOption('90')
  await window.getByLabel('Где').fill('кафе у парка')
  if (along) {
    await at.tap('Пригласить с собой', window)
    await window.getByLabel('Кто придёт с вами').fill(along)
    await at.tap(new RegExp(along), window)
  }
  await at.tap('Назначить встречу', window)
  await expect(page.getByText(`Анна: встреча завтра в ${late}`)).toBeVisible()
}

test('a meeting is confirmed the day before and again on the day, held, and leads to a next step', async ({
  at,
  page,
}) => {
  const window = page.getByRole('dialog')
  await at.go('Журналы')
  await page.getByRole('link', { name: /^Встречи/ }).click()
  await page.getByRole('button', { name: 'Список' }).click()
  await expect(page.getByText('Встреч пока нет')).toBeVisible()
  await at.expectAccessible('meetings before there are any')
  await arrange(at)

  await at.go('Сегодня')
  const outcomes = await at.entry('Анна')
  await expect(
    page.getByText(`Встреча завтра в ${late}, кафе у парка. Подтверждения ещё нет`).first(),
  ).toBeVisible()
  await expect(page.getByText(`Наша встреча завтра в ${late} в силе?`)).toBeVisible()
  await at.tap('подтвердил', outcomes)
  await expect(page.getByText(/Записано.*встречу подтвердила/)).toBeVisible()

  await at.comeBackIn(1)
  const again = await at.entry('Анна')
  await expect(
    page.getByText(`Встреча сегодня в ${late}, кафе у парка. Напомнить о ней в 21:59`).first(),
  ).toBeVisible()
  await expect(page.getByText(/Жду вас сегодня в 23:59/)).toBeVisible()
  await at.tap('подтвердил', again)
  await at.go('Журналы')
  await page.getByRole('link', { name: /^Встречи/ }).click()
  await page.getByRole('button', { name: 'Список' }).click()
  await expect(page.getByRole('button', { name: /Анна.*подтверждена/ })).toBeVisible()
  await at.expectAccessibleInBothThemes('a list of meetings')

  await at.comeBackIn(2)
  await at.tap('состоялась', await at.entry('Анна'))
  await expect(window.getByRole('heading', { name: /Что дальше/ })).toBeVisible()
  await at.expectAccessibleInBothThemes('what comes after a meeting')
  await at.tap('Дело на день', window)
  await window.getByLabel(/Что сделать/).fill('отвезти пробники')
  await at.tap('через неделю', window)
  await expect(page.getByText(/отвезти пробники/).first()).toBeVisible()
  await at.card('Анна')
  await expect(page.getByText(/Встреча вчера в 23:59, кафе у парка, состоялась/)).toBeVisible()
})

test('whoever did not come is met with advice the next time, and whoever comes along is warned', {
  tag: '@phone',
}, async ({ at, page }) => {
  const window = page.getByRole('dialog')
  await arrange(at, 'Ольга')
  await at.comeBackIn(2)
  await at.tap('не пришла', await at.entry('Анна'))
  await arrange(at, 'Ольга')
  await page.getByRole('button', { name: 'Список' }).click()
  await page.getByRole('button', { name: /Анна.*нет подтверждения/ }).click()
  await expect(window.getByText('Прошлая встреча не состоялась: подтвердите дважды.')).toBeVisible()
  await expect(window.getByText(/Предупредить, подтверждения ещё нет: Ольга/)).toBeVisible()
  await at.expectAccessibleInBothThemes('a meeting')
  await page.keyboard.press('Escape')

  await at.comeBackIn(3)
  const olga = await at.entry('Ольга Лебедева')
  await expect(
    page
      .getByText(`Встреча с Анной сегодня в ${late}. Подтверждения ещё нет. Предупредить в 21:59`)
      .first(),
  ).toBeVisible()
  await at.tap('знает', olga)
  await expect(page.getByText(/Предупредить в 21:59/)).toHaveCount(0)
  await at.tap('отменилась', await at.entry('Анна'))
  await at.entry('Ольга Лебедева')
  await expect(
    page.getByText(`Встреча с Анной сегодня в ${late} отменилась. Сообщить об этом`).first(),
  ).toBeVisible()
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('a free hour of a day is taken by a tap, and a meeting is moved from the week', async ({
    at,
    page,
  }) => {
    const window = page.getByRole('dialog')
    const tomorrow = addDays(today, 1)
    await at.open(`/meetings?view=day&day=${tomorrow}`)
    await at.expectAccessibleInBothThemes('a day')
    await at.tap('Назначить на 11:00')
    await expect(window.getByLabel('Время')).toHaveValue('11:00')
    await window.getByLabel('Клиент').fill('Анна')
    await at.tap('Анна', window)
    await at.tap('Назначить встречу', window)
    await at.tap('Неделя')
    await at.tap(/11:00.*Анна/)
    await at.tap('перенести…', window)
    await window.getByLabel('День').fill(addDays(today, 2))
    await window.getByLabel('Время').fill('12:30')
    await at.tap('Записать', window)
    await page.getByRole('button', { name: 'Список' }).click()
    await at.tap(/12:30.*Анна/)
    await expect(
      window.getByText(/1.перенос, сначала была назначена на завтра в 11:00/),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await at.open(`/meetings?view=week&day=${addDays(today, 2)}`)
    await at.expectAccessibleInBothThemes('a week')
    await at.tap(new RegExp(`Открыть день: ${Number(addDays(today, 2).slice(8))}\\b`))
    await at.tap(/12:30.*Анна/)
    await expect(window.getByRole('heading', { name: 'Встреча с Анной' })).toBeVisible()
  })

  test('a link shows the calendar to whoever has it, until it is switched off', async ({
    at,
    page,
    request,
  }) => {
    const window = page.getByRole('dialog')
    await arrange(at)
    await at.tap(/Сделать ссылку для календаря/)
    await at.tap('Сделать ссылку', window)
    await expect(window.getByText('Впишите, для какого календаря ссылка.')).toBeVisible()
    await window.getByLabel('Для какого календаря').fill('рабочий компьютер')
    await at.expectAccessibleInBothThemes('a link being made')
    await at.tap('Сделать ссылку', window)
    const link = await window.getByLabel('Адрес').inputValue()
    expect(link).toMatch(/^http:\/\/localhost:\d+\/calendar\/[\w-]{43}\.ics$/)
    await at.expectAccessible('a link that is ready')
    await expect
      .poll(async () => (await request.get(link)).text())
      .toContain('SUMMARY:Встреча: Анна')
    await page.keyboard.press('Escape')
    await at.tap('Выключить ссылку: рабочий компьютер')
    await expect.poll(async () => (await request.get(link)).status()).toBe(404)
  })
})
