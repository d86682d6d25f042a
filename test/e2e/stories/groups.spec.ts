import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { addDays } from '../../../src/words/days.ts'
import { today } from './people.ts'
import { expect, type Person, test } from './story.ts'

interface Enrolled {
  readonly name: string
  readonly id: string
}

/** Cards and enrolments, as another program of hers would make them. */
async function enrol(at: Person, group: string, names: readonly string[]): Promise<Enrolled[]> {
  const made = names.map((name) => ({ name, id: randomUUID() }))
  for (const { name, id } of made) {
    await at.ask('POST', '/clients', { id, first: name })
    await at.ask('POST', `/groups/${group}/enrolments`, { client: id })
  }
  return made
}

/** A group of one evening, so many days from now. */
async function openGroup(at: Person, days: number, more: object): Promise<string> {
  const id = randomUUID()
  const sessions = [{ at: `${addDays(today, days)}T18:30` }]
  await at.ask('POST', '/groups', { id, title: 'Лёгкая весна', sessions, ...more })
  return id
}

const twelve = 'Анна Вера Галина Дарья Елена Жанна Зоя Инна Клара Лидия Майя Нина'.split(' ')

const people = (page: Page): Locator => page.getByRole('region', { name: 'Записаны' })
const line = (page: Page, name: string): Locator =>
  people(page).getByRole('listitem').filter({ hasText: name })

test('thirteen have enrolled for a group of ten: five will come, the rent is not covered, and prepayment mends it', async ({
  at,
  page,
}) => {
  await at.go('Журналы')
  await page.getByRole('link', { name: /Группы/ }).click()
  await expect(page.getByText('Групп пока нет')).toBeVisible()
  await at.expectAccessibleInBothThemes('no groups')
  await at.tap('Открыть группу')
  const window = page.getByRole('dialog')
  await at.tap('Открыть группу', window)
  await expect(window.getByText('Напишите, как называется группа.')).toBeVisible()
  await window.getByLabel('Название').fill('Лёгкая весна')
  await window.getByLabel('Первое занятие').fill(addDays(today, 10))
  await window.getByLabel('Цена за всё').fill('1000')
  await window.getByLabel('Предоплата', { exact: true }).fill('500')
  await window.getByLabel('Сумма').fill('8000')
  await expect(window.getByText(/Окупится, если придут 8/)).toBeVisible()
  await window.getByLabel('Рассчитана на').fill('10')
  await at.expectAccessibleInBothThemes('a group being opened')
  await at.tap('Открыть группу', window)
  await expect(page.getByRole('heading', { name: 'Лёгкая весна' })).toBeVisible()

  await at.tap('Записать')
  await window.getByLabel('Клиент').fill('Ольга')
  await at.tap('Завести карточку: Ольга', window)
  await at.tap('Записать', window)
  await expect(people(page).getByRole('link', { name: 'Ольга' })).toBeVisible()
  const group = new URL(page.url()).pathname.split('/')[2] ?? ''
  await enrol(at, group, twelve)

  await expect(page.getByText(/ждём 5.человек/)).toBeVisible()
  await expect(page.getByText('скорее всего от 2 до 8 из 13')).toBeVisible()
  await expect(page.getByText(/Ожидается 5.000.₽, а расходы 8.000.₽/)).toBeVisible()
  await expect(page.getByText(/запишите ещё 8.человек/)).toBeVisible()
  await at.expectAccessibleInBothThemes('a group that is not covered')
  await at.go('Сегодня')
  await expect(page.getByText(/ждём 5 из 13/)).toBeVisible()
  await page.getByRole('link', { name: 'Посмотреть' }).click()

  for (const name of ['Ольга', ...twelve]) await at.tap(/^Предоплата 500.₽/, line(page, name))
  await expect(page.getByText(/ждём 12.человек/)).toBeVisible()
  await expect(page.getByText(/не окупается/)).toHaveCount(0)
  await expect(page.locator('dl')).toContainText(/6.500.₽/)

  await page.getByRole('link', { name: 'Билеты' }).click()
  await expect(page.getByRole('img', { name: /Код билета/ })).toHaveCount(13)
  await at.expectAccessibleInBothThemes('tickets')
})

test('from a reminder to pay to the evening itself: who paid, who came, by name and by ticket', {
  tag: '@phone',
}, async ({ at, page }) => {
  const group = await openGroup(at, 4, { price: 100_000, prepayment: 50_000 })
  await enrol(at, group, ['Анна', 'Вера', 'Галина'])
  await at.comeBackIn(2)
  const outcomes = await at.entry('Анна')
  await expect(page.getByText(/предоплаты 500.₽ ещё нет/).first()).toBeVisible()
  await at.tap('внесла…', outcomes)
  const window = page.getByRole('dialog')
  await expect(window.getByLabel('Сумма')).toHaveValue('500')
  await at.expectAccessible('a prepayment')
  await at.tap('Записать', window)
  await expect(page.getByText(/оплата 500.₽/).first()).toBeVisible()

  await at.comeBackIn(3)
  await at.tap('придёт', await at.entry('Анна'))
  await at.open(`/groups/${group}`)
  await expect(line(page, 'Анна')).toContainText('подтвердила')
  await at.tap('Ещё: Анна')
  await window.getByRole('link', { name: 'Билет' }).click()
  const code = page.getByRole('img', { name: /Код билета/ })
  const number = ((await code.getAttribute('aria-label')) ?? '').replaceAll(/\D/g, '')
  expect(number).toMatch(/^\d{6}$/)

  await at.comeBackIn(4)
  await expect(page.getByText(/Сегодня в 18:30. Ждём от/)).toBeVisible()
  await page.getByRole('link', { name: 'Отметить' }).click()
  await page.getByLabel('Номер билета').fill('000001')
  await expect(page.getByText('Билета с таким номером в этой группе нет.')).toBeVisible()
  await page.getByLabel('Номер билета').fill(number)
  const marks = (name: string) => page.getByRole('group', { name: `Явка: ${name}` })
  const pressed = (name: string, mark: string) =>
    expect(marks(name).getByRole('button', { name: mark })).toHaveAttribute('aria-pressed', 'true')
  await pressed('Анна', '✓, на занятии')
  await at.tap('✓, на занятии', marks('Вера'))
  await at.tap('Остальные не пришли')
  await pressed('Галина', '−, нет на занятии')
  await expect(page.getByText('пришли 2 из 3')).toBeVisible()
  await at.expectAccessibleInBothThemes('attendance')

  await at.card('Анна')
  await expect(page.getByText('Запись в группу «Лёгкая весна», занятий 1 из 1')).toBeVisible()
  await page.getByText(/Оплата 500.₽: «Лёгкая весна»/).click()
  await expect(window.getByText(/внесено 500.₽, осталось 500.₽/)).toBeVisible()
})

test.describe('what looks the same at any size', { tag: '@phone' }, () => {
  test('a seat that comes free goes to who waits, and the day’s list says whom to call', async ({
    at,
    page,
  }) => {
    const group = await openGroup(at, 10, { seats: 2, price: 100_000 })
    await enrol(at, group, ['Анна', 'Вера'])
    await at.open(`/groups/${group}`)
    await at.tap('Записать')
    const window = page.getByRole('dialog')
    await expect(window.getByText(/Свободных мест нет/)).toBeVisible()
    await window.getByLabel('Клиент').fill('Ольга')
    await at.tap('Завести карточку: Ольга', window)
    await at.tap('Записать в очередь', window)
    const waiting = page.getByRole('region', { name: 'Ждут места' })
    await expect(waiting).toContainText('в очереди 1-е место')
    await at.tap('Ещё: Анна')
    await at.expectAccessible('somebody in a group')
    await at.tap('Отменить запись', window)
    await at.tap('Закрыть', window)
    await expect(waiting).toHaveCount(0)
    await expect(line(page, 'Ольга')).toContainText('есть место, ещё не знает')
    await at.go('Сегодня')
    const outcomes = await at.entry('Ольга')
    await expect(page.getByText(/Освободилось место/).first()).toBeVisible()
    await at.tap('придёт', outcomes)
    await at.open(`/groups/${group}`)
    await expect(line(page, 'Ольга')).toContainText('подтвердила')
  })

  test('money is written once, too much is said, and given back when she does not come', async ({
    at,
    page,
  }) => {
    const group = await openGroup(at, 10, { price: 100_000 })
    await enrol(at, group, ['Анна'])
    await at.open(`/groups/${group}`)
    const window = page.getByRole('dialog')
    const pay = async (sum: string) => {
      await at.tap('Записать оплату', window)
      await window.getByLabel('Сумма').fill(sum)
    }
    await at.tap('Ещё: Анна')
    await pay('600')
    await at.tap('Записать', window)
    await expect(window.getByText(/внесено 600.₽, осталось 400.₽/)).toBeVisible()
    await pay('600')
    await expect(window.getByText(/Такая же сумма за этот день/)).toBeVisible()
    await window.getByLabel('Сумма').fill('500')
    await expect(window.getByText(/переплата 100.₽/)).toBeVisible()
    await window.getByLabel('Сумма').fill('много')
    await at.tap('Записать', window)
    await expect(window.getByText(/Напишите сумму цифрами/)).toBeVisible()
    await at.tap('Закрыть', window)
    await at.tap('Вернуть деньги', window)
    await window.getByLabel('Сумма').fill('601')
    await expect(window.getByText(/Вернуть можно не больше/)).toBeVisible()
    await at.tap('Закрыть', window)
    await at.tap('Отменить запись', window)
    await at.tap('Закрыть', window)
    await expect(page.getByText(/внесено 600.₽, не возвращено/)).toBeVisible()
    await at.tap(/^Вернуть 600.₽/)
    await expect(page.getByText(/не возвращено/)).toHaveCount(0)
    await expect(page.locator('dl')).toContainText(/0.₽внесено|внесено0.₽/)
  })

  test('a course of Wednesdays: an evening is moved, the group is cancelled, and everybody is to be told', async ({
    at,
    page,
  }) => {
    await at.open('/groups')
    await at.tap('Открыть группу')
    const window = page.getByRole('dialog')
    await window.getByLabel('Название').fill('Шаг за шагом')
    await window.getByLabel('Первое занятие').fill(addDays(today, 7))
    await window.getByRole('radio', { name: 'каждую неделю' }).check()
    await window.getByLabel('Сколько занятий').fill('3')
    await expect(window.getByText(/^3.занятия: /)).toBeVisible()
    await at.tap('Открыть группу', window)
    const sessions = page.getByRole('region', { name: 'Занятия' }).getByRole('listitem')
    await expect(sessions).toHaveCount(3)
    await at.tap(/^Перенести: /)
    await window.getByLabel('Во сколько').or(window.getByLabel('Время')).first().fill('20:00')
    await at.expectAccessible('a session being moved')
    await at.tap('Сохранить', window)
    await expect(sessions.first()).toContainText('в 20:00')
    await at.tap('Добавить занятие')
    await at.tap('Сохранить', window)
    await expect(sessions).toHaveCount(4)

    await enrol(at, new URL(page.url()).pathname.split('/')[2] ?? '', ['Анна'])
    await expect(line(page, 'Анна')).toBeVisible()
    await at.tap('Изменить группу')
    await at.tap('Отменить группу', window)
    await expect(page.getByText(/Группа отменена/)).toBeVisible()
    await at.go('Сегодня')
    const outcomes = await at.entry('Анна')
    await expect(page.getByText(/«Шаг за шагом» не состоится/).first()).toBeVisible()
    await at.tap('сообщено', outcomes)
    await at.card('Анна')
    await expect(page.getByText('Запись в группу «Шаг за шагом»')).toBeVisible()
  })

  test('from a card she is enrolled with two taps', async ({ at, page }) => {
    const group = await openGroup(at, 10, {})
    const [anna] = await enrol(at, await openGroup(at, 20, { title: 'Другая' }), ['Анна'])
    await at.open(`/clients/${anna?.id}`)
    await at.tap('Записать в группу')
    await at.tap(/Лёгкая весна/, page.getByRole('dialog'))
    const section = page.getByRole('region', { name: 'Группы' })
    await expect(section.getByRole('listitem')).toHaveCount(2)
    await at.expectAccessible('a card with groups')
    await at.open(`/groups/${group}`)
    await expect(line(page, 'Анна')).toBeVisible()
  })
})
