import { expect, test } from 'vitest'
import { sendLink, smsParts } from './links.ts'

test.each([
  ['sms', '+7 900 000-00-01', 'sms:+79000000001?body=%D0%90%20%26%20%D0%91'],
  ['whatsapp', '+79000000001', 'https://wa.me/79000000001?text=%D0%90%20%26%20%D0%91'],
  ['telegram', '@maria', 'https://t.me/maria?text=%D0%90%20%26%20%D0%91'],
  ['telegram', 'https://t.me/maria', 'https://t.me/maria?text=%D0%90%20%26%20%D0%91'],
  ['telegram', '+7 900 000 00 01', 'https://t.me/+79000000001?text=%D0%90%20%26%20%D0%91'],
  ['viber', '+79000000001', 'viber://chat?number=%2B79000000001&draft=%D0%90%20%26%20%D0%91'],
] as const)('%s to %s opens with the text', (channel, address, link) => {
  expect(sendLink(channel, address, 'А & Б')).toBe(link)
})

test('a mail has its subject, and its lines stay lines', () => {
  expect(sendLink('email', 'a@b.ru', 'Раз\nДва', 'Тема?')).toBe(
    'mailto:a%40b.ru?subject=%D0%A2%D0%B5%D0%BC%D0%B0%3F&body=%D0%A0%D0%B0%D0%B7%0D%0A%D0%94%D0%B2%D0%B0',
  )
})

test('70 Russian letters go in one text message, 71 in two; 160 Latin ones in one', () => {
  expect([smsParts('я'.repeat(70)), smsParts('я'.repeat(71)), smsParts('я'.repeat(135))]).toEqual([
    1, 2, 3,
  ])
  expect([smsParts('a'.repeat(160)), smsParts('a'.repeat(161))]).toEqual([1, 2])
})
