import type { Messenger, MessengerKind } from '../../domain/imports/contact-card.ts'
import { type Property, unescapeValue } from './property.ts'

const KINDS: readonly (readonly [pattern: RegExp, kind: MessengerKind])[] = [
  [/telegram|^tg$/i, 'telegram'],
  [/whats-?app/i, 'whatsapp'],
  [/viber/i, 'viber'],
  [/skype/i, 'skype'],
  [/vkontakte|^vk(?:\.com)?$/i, 'vk'],
  [/^max$/i, 'max'],
  [/^icq$/i, 'icq'],
]

/** Properties that many phones write for a messenger each, beside the standard `IMPP`. */
const OWN_PROPERTY =
  /^X-(TELEGRAM|TG|WHATSAPP|VIBER|SKYPE|VK|VKONTAKTE|MAX|ICQ|AIM|MSN|YAHOO|JABBER|QQ|GOOGLE-TALK|GTALK|GADUGADU|MAILRU|MAIL-AGENT|FACEBOOK|INSTAGRAM|TWITTER)(?:-(?:USERNAME|ID|NUMBER|PROFILE))?$/

/** Schemes that only say which messenger it is; an address on the web keeps its own. */
const NAMING_SCHEME =
  /^(?:x-im|x-apple|x-)?(telegram|tg|whatsapp|viber|skype|vk|max|icq|other|aim)?:(?!\/\/)/i

/** Which messenger a service's name means. */
export function messengerKind(service: string): MessengerKind {
  return KINDS.find(([pattern]) => pattern.test(service.trim()))?.[1] ?? 'other'
}

/** The messenger that a property holds, if it is one of those that do. */
export function readMessenger(property: Property): Messenger | undefined {
  const value = unescapeValue(property.value)
  if (value === '') return undefined
  const { name, params } = property
  if (name === 'IMPP')
    return fromImpp(value, params.get('X-SERVICE-TYPE')?.[0] ?? params.get('SERVICE-TYPE')?.[0])
  if (name === 'X-SOCIALPROFILE' || name === 'SOCIALPROFILE') {
    const service =
      params.get('SERVICE-TYPE')?.[0] ?? params.get('TYPE')?.find((type) => !/^pref$/i.test(type))
    return fromProfile(value, service ?? '', params.get('X-USER')?.[0])
  }
  const service = OWN_PROPERTY.exec(name)?.[1]
  return service === undefined
    ? undefined
    : named(messengerKind(service), service, withoutScheme(value))
}

function fromImpp(value: string, declared: string | undefined): Messenger {
  const scheme = /^([a-z][\w.+-]*):/i.exec(value)?.[1] ?? ''
  const kind = messengerKind(declared ?? scheme.replace(/^x-/i, ''))
  if (kind !== 'other') return { kind, value: withoutScheme(value) }
  return { kind, value: /^x-im:/i.test(value) ? withoutScheme(value) : value }
}

/** An address of a profile says more than the user's name; without one the name has to do. */
function fromProfile(value: string, service: string, user: string | undefined): Messenger {
  const kind = messengerKind(service)
  if (/^https?:/i.test(value)) return { kind, value }
  return named(kind, service, user ?? withoutScheme(value))
}

function named(kind: MessengerKind, service: string, value: string): Messenger {
  const prefix = kind === 'other' && service !== '' ? `${service.toLowerCase()}:` : ''
  return { kind, value: prefix + value }
}

function withoutScheme(value: string): string {
  const bare = value.replace(NAMING_SCHEME, '')
  if (bare === value) return value
  try {
    return decodeURIComponent(bare)
  } catch {
    return bare
  }
}
