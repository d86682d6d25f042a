import { appendFile, cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TestServer } from '../server.ts'
import { expect, Person, test } from './story.ts'

// It looks the same at any size.
test.skip(({ isMobile }) => !isMobile, 'told once, on a phone')

const built = fileURLToPath(new URL('../../../dist/web', import.meta.url))

test.use({ serviceWorkers: 'allow' })

test('the shortcut «Записать» opens a new entry, once', async ({ at }) => {
  await at.bringClients()
  await at.page.goto(new URL('/?add', at.server.origin).href)
  await expect(at.page.getByRole('dialog')).toBeVisible()
  await at.page.keyboard.press('Escape')
  await expect(at.page.getByRole('dialog')).toBeHidden()
  expect(new URL(at.page.url()).search).toBe('')
})

test('a line that another app shares lands in a new entry, with the server dead too', async ({
  at,
}) => {
  await at.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await at.server.kill9()
  await at.page.evaluate(share, { text: 'Мария 8 914 123-45-67 соседка' })
  await expect(at.page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(
    'Мария 8 914 123-45-67 соседка',
  )
})

test('a contact that the phone shares is looked through and taken in, with the server dead too', async ({
  at,
}) => {
  await at.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await at.server.kill9()
  await at.page.evaluate(share, {
    file: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ольга Попова\r\nTEL:+79140000002\r\nEND:VCARD\r\n',
  })
  await expect(at.page.getByRole('heading', { name: 'Ольга.vcf' })).toBeVisible()
  await at.tap('Добавить в картотеку')
  await expect(at.page.getByText('Готово')).toBeVisible()
  await at.card('Попова')
})

/** What a phone does when a person picks Kartoteka among the programs to share with. */
function share({ text, file }: { text?: string; file?: string }): void {
  const form = document.createElement('form')
  form.action = '/share'
  form.method = 'post'
  form.enctype = 'multipart/form-data'
  const input = document.createElement('input')
  input.name = file === undefined ? 'text' : 'file'
  if (file === undefined) input.value = text ?? ''
  else {
    const held = new DataTransfer()
    held.items.add(new File([file], 'Ольга.vcf', { type: 'text/x-vcard' }))
    input.type = 'file'
    input.files = held.files
  }
  form.append(input)
  document.body.append(form)
  form.submit()
}

test('a new version is offered, and comes when the person agrees', async ({ page }) => {
  const web = test.info().outputPath('web')
  await cp(built, web, { recursive: true })
  await using server = await TestServer.start({ web })
  const person = new Person(page, server)
  await person.open(server.link)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await Promise.all(['sw.js.br', 'sw.js.gz'].map((packed) => rm(join(web, packed))))
  await appendFile(join(web, 'sw.js'), '\n// a newer version\n')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText('Есть новая версия Картотеки')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await person.tap('Обновить')
  await loaded
  await expect(page.getByText('Есть новая версия Картотеки')).toBeHidden()
})
