import { expect, testWithClients as test } from './story.ts'

test('whoever prefers English chooses it in the settings, and every section speaks it', {
  tag: '@phone',
}, async ({ at, page }) => {
  await at.open('/settings')
  await page.getByLabel('English').check()
  for (const [address, heading] of [
    ['/clients', 'Clients'],
    ['/birthdays', 'Birthdays'],
    ['/journals', 'Journals'],
    ['/catalogues', 'Catalogues'],
    ['/groups', 'Groups'],
    ['/folders', 'Movements between the folders'],
    ['/vip', 'VIPs'],
    ['/broadcasts', 'Broadcasts'],
    ['/broadcasts/new', 'New broadcast'],
    ['/newsletters', 'Newsletter'],
    ['/summary', 'Summary'],
    ['/cold-contacts', 'Cold contacts'],
    ['/partners', 'Partners'],
    ['/regimens', 'Regimens'],
    ['/forms', 'Forms'],
    ['/forms/new?from=control', 'A new form'],
    ['/more', 'More'],
    ['/settings', 'Settings'],
  ] as const) {
    await at.open(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const text = await page.getByRole('main').innerText()
    const russian = text.match(/[а-яё]{4,}/gi) ?? []
    expect(russian.filter((word) => !mayBeRussian.test(word))).toEqual([])
  }
})

/** What the file brought, and the name of the other language. */
const mayBeRussian =
  /Мари|Соколов|Ольг|Лебедев|Пётр|Козлов|Анна|Иванов|Сергеев|соседка|дачи|русский/i
