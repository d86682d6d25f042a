import type { ContactKindName } from '../clients/contacts.ts'
import { cleanLines, saysNothing } from './text.ts'

const profiles: Partial<Record<ContactKindName, RegExp>> = {
  telegram: /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me)\/+/i,
  vk: /^(?:https?:\/\/)?(?:www\.|m\.)?(?:vk\.com|vkontakte\.ru|vk\.ru)\/+/i,
  max: /^(?:https?:\/\/)?(?:www\.)?max\.ru\/+/i,
  skype: /^skype:/i,
}

/** Names of accounts in a cell: the address of a profile is cut to the name. */
export function readAccounts(kind: ContactKindName, cell: string): string[] {
  return cleanLines(cell)
    .split(kind === 'site' ? /[\s;]+|:::/ : /[,;\n]+|:::/)
    .map((part) => accountName(kind, part.trim()))
    .filter((part) => !saysNothing(part))
}

export function accountName(kind: ContactKindName, text: string): string {
  const pattern = profiles[kind]
  if (!pattern?.test(text)) return text
  return text.replace(pattern, '').replace(/[/?#].*$/, '') || text
}
