import type { SendChannel } from './records.ts'

/**
 * The link that opens a program of the device with a text ready to be sent: `sms:` by RFC 5724, `mailto:` by RFC 6068, the pages and
 * addresses that WhatsApp, Telegram and Viber document for this. Only mail has a subject.
 */
export function sendLink(
  channel: SendChannel,
  address: string,
  text: string,
  subject = '',
): string {
  const body = encodeURIComponent(text)
  const phone = address.replaceAll(/[^\d+]/g, '')
  switch (channel) {
    case 'sms':
      return `sms:${phone}?body=${body}`
    case 'whatsapp':
      return `https://wa.me/${phone.replace('+', '')}?text=${body}`
    case 'telegram':
      return `https://t.me/${telegramName(address)}?text=${body}`
    case 'viber':
      return `viber://chat?number=${encodeURIComponent(phone)}&draft=${body}`
    case 'email': {
      const lines = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))
      return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${lines}`
    }
  }
}

/** `@maria`, `https://t.me/maria` and a phone, as Telegram's own links have them. */
function telegramName(address: string): string {
  const name = address.replace(/^(https?:\/\/)?(t\.me\/|telegram\.me\/)?@?/i, '')
  return /^\+?[\d\s()-]{7,}$/.test(name)
    ? `+${name.replaceAll(/\D/g, '')}`
    : encodeURIComponent(name)
}

/** How many text messages a text takes: 160 Latin letters go in one, 70 Russian ones; a longer text in parts of 153 or 67. */
export function smsParts(text: string): number {
  // Only what every phone knows as its basic letters counts as short.
  const isBasic = /^[\x20-\x7E\n\r]*$/.test(text)
  const [one, part] = isBasic ? [160, 153] : [70, 67]
  return text.length <= one ? 1 : Math.ceil(text.length / part)
}
