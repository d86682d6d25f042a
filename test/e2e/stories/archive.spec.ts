import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'
import { TestServer } from '../server.ts'
import { expect, Person, test } from './story.ts'

interface ArchiveFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Takes the whole card index out as a file, as a finger does. */
async function takeOut({ at, row }: { at: Person; row: RegExp }): Promise<ArchiveFile> {
  await at.go('Ещё')
  const download = at.page.waitForEvent('download')
  await at.tap(row)
  const file = await download
  const buffer = await readFile(await file.path())
  return { name: file.suggestedFilename(), mimeType: 'application/octet-stream', buffer }
}

/** Another device of the same size before another, empty, server. */
async function onNewComputer(browser: Browser, server: TestServer): Promise<Person> {
  const { viewport, hasTouch, isMobile } = test.info().project.use
  const context = await browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    ...(viewport && { viewport }),
    ...(hasTouch && { hasTouch }),
    ...(isMobile && { isMobile }),
  })
  const person = new Person(await context.newPage(), server)
  await person.open(server.link)
  return person
}

/** What a person sees of everybody: the index, the birthdays, a card. */
async function everythingSeen({ at }: { at: Person }): Promise<string[]> {
  const main = at.page.getByRole('main')
  await at.go('Картотека')
  await at.tap(/^Все/)
  await expect(main).toContainText('Соколова')
  const people = await main.innerText()
  await at.open('/birthdays')
  await expect(main).toContainText('Соколова')
  const birthdays = await main.innerText()
  await at.card('Соколова')
  await expect(main).toContainText(/1.200,50.₽/)
  return [people, birthdays, await main.innerText()]
}

test('a consultant moves to a new computer: the same people, orders and birthdays are there', {
  tag: '@desktop',
}, async ({ at, browser }) => {
  await at.bringClients()
  const archive = await takeOut({ at, row: /Всё целиком/ })
  expect(archive.name).toMatch(/^Картотека \d{4}-\d\d-\d\d\.kartoteka$/)
  const before = await everythingSeen({ at })

  await using server = await TestServer.start()
  const there = await onNewComputer(browser, server)
  await there.pickFile(archive)
  await expect(there.page.getByRole('heading', { name: /Архив Картотеки от/ })).toBeVisible()
  await expect(there.page.getByRole('status').getByText('новые карточки')).toBeVisible()
  await there.expectAccessible('what an archive will do')
  await there.tap('Добавить в картотеку')
  await expect(there.page.getByText(/Добавлены 4.карточки и 3.записи/)).toBeVisible()
  expect(await everythingSeen({ at: there })).toEqual(before)
  await there.expectSaved('и на сервере тоже')

  await there.open('/import')
  await there.pickFile(archive)
  await expect(there.page.getByText('Добавлять нечего')).toBeVisible()
})

test.describe('what looks the same at any size', { tag: '@desktop' }, () => {
  test('yesterday’s archive over today’s cards: what differs stays, or is taken when asked, and can be given back', async ({
    at,
    page,
  }) => {
    await at.bringClients()
    const archive = await takeOut({ at, row: /Всё целиком/ })
    await at.card('Анна')
    await at.tap('Изменить')
    await page.getByLabel('Имя', { exact: true }).fill('Аннушка')
    await at.tap('Сохранить')
    await expect(page.getByRole('heading', { name: 'Аннушка' }).first()).toBeVisible()

    await at.open('/import')
    await at.pickFile(archive)
    await expect(page.getByText(/1.запись здесь и в архиве отличается/)).toBeVisible()
    await expect(page.getByText('Добавлять нечего')).toBeVisible()
    await page.getByLabel('Взять из архива').check()
    await at.expectAccessible('an archive that differs')
    await at.tap('Добавить в картотеку')
    await expect(page.getByText(/Взято из архива: 1.запись/)).toBeVisible()
    await at.card('Анна')
    await expect(page.getByText('Аннушка')).toHaveCount(0)
    await page.goBack()
  })

  test('a whole archive is taken back at once', async ({ at, page, browser }) => {
    await at.bringClients()
    const archive = await takeOut({ at, row: /Всё целиком/ })
    await using server = await TestServer.start()
    const there = await onNewComputer(browser, server)
    await there.pickFile(archive)
    await there.tap('Добавить в картотеку')
    await there.tap('Вернуть как было')
    await expect(there.page.getByText('Вернули как было')).toBeVisible()
    await there.open('/')
    await expect(there.page.getByRole('heading', { level: 1 })).toHaveText(/Начнём с того/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a damaged archive is refused in a sentence, and nothing comes in', async ({ at, page }) => {
    await at.bringClients()
    const { buffer, ...archive } = await takeOut({ at, row: /Всё целиком/ })
    const broken = Buffer.from(buffer)
    broken[90] = (broken[90] ?? 0) ^ 0x55
    await at.open('/import')
    await at.pickFile({ ...archive, buffer: broken })
    await expect(page.getByText(/повреждён.*в картотеке ничего не изменилось/i)).toBeVisible()
  })

  test('the calendar and the contacts of the newer kind can be taken along', async ({ at }) => {
    await at.bringClients()
    const calendar = await takeOut({ at, row: /Календарь/ })
    expect(calendar.buffer.toString()).toContain('SUMMARY:День рождения: Мария Соколова')
    const contacts = await takeOut({ at, row: /Контакты нового вида/ })
    expect(contacts.buffer.toString()).toContain('VERSION:4.0')
  })
})
